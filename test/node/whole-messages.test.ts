import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { wholeMessages } from '../../server/src/node/whole-messages.ts';

it('writes a header together with its body', async () => {
  const written: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  const stream = wholeMessages(output);
  const send = (chunk: string | Buffer) => new Promise(resolve => stream.write(chunk, 'ascii', resolve));
  for (const body of ['{"id":1}', '{"id":2,"result":"é"}']) {
    const bytes = Buffer.from(body);
    await send(`Content-Length: ${bytes.length}\r\n\r\n`);
    await send(bytes);
  }
  expect(written).toEqual(['Content-Length: 8\r\n\r\n{"id":1}', 'Content-Length: 22\r\n\r\n{"id":2,"result":"é"}']);
});
