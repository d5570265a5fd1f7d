/**
 * Each message in one write. The protocol's library writes the header and the body one after the other; each write
 * wakes the client and the system, which takes longer than a keystroke takes to be read.
 */
import { Writable } from 'node:stream';

/** For the library to write to: keeps a header back until its body comes. */
export function wholeMessages(output: NodeJS.WritableStream): Writable {
  let header = '';
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      if (typeof chunk === 'string') {
        header += chunk;
        done();
        return;
      }
      const message = Buffer.concat([Buffer.from(header, 'ascii'), chunk]);
      header = '';
      output.write(message, done);
    },
    final: done => output.end(done),
  });
}
