import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { HoverRequest, ShutdownRequest } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { CLI, startClient } from '../support/language-client.ts';

const UNDATED = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';

it('says who it is', async () => {
  await using client = await startClient();
  expect(client.initialized.serverInfo?.name).toBe('cablegram');
  expect(client.initialized.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
});

it('ends with its client, and a new one finds the same again', async () => {
  for (const _ of [1, 2]) {
    const client = await startClient();
    await client.open('a.telegram', UNDATED);
    expect(await client.pull('a.telegram')).toMatchObject({ items: [{ code: 'undated' }] });
    client.process.kill('SIGKILL');
    await once(client.process, 'exit');
    await client[Symbol.asyncDispose]();
  }
});

it('leaves when it is told to, without an error', async () => {
  const client = await startClient();
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification('exit');
  expect(await once(client.process, 'exit')).toEqual([0, null]);
  await client[Symbol.asyncDispose]();
});

it('leaves when nobody talks to it any more', async () => {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
  server.stdin.end();
  const [code] = await once(server, 'exit');
  expect(code).not.toBeNull();
});

it('answers about files that nobody has opened with nothing', async () => {
  await using client = await startClient();
  const params = { textDocument: { uri: client.uri('gone.telegram') }, position: { line: 3, character: 9 } };
  expect(await client.connection.sendRequest(HoverRequest.type, params)).toBeNull();
  expect(await client.pull('gone.telegram')).toMatchObject({ kind: 'full', items: [] });
});
