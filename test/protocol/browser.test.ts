import { readdirSync, readFileSync } from 'node:fs';
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { indexLines, positionAt } from '../../server/src/text/line-index.ts';
import { startBrowserServer } from '../support/browser-server.ts';
import { EDITOR, startClient } from '../support/language-client.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.(?:telegram|yaml)$/.test(name))
    .map(name => [name, readFileSync(new URL(name, SAMPLES), 'utf8')]),
);
const telegrams = Object.keys(files).filter(name => name.endsWith('.telegram'));

/** Everything that a server says about the samples, with the folder they lie in left out. */
async function answers(connection: ProtocolConnection, uri: (name: string) => string): Promise<readonly string[]> {
  // A hover counts what is read of the archive so far: this waits for all of it.
  await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  const all: unknown[] = [];
  for (const name of telegrams) {
    const text = files[name] ?? '';
    const textDocument = { uri: uri(name) };
    const open = { textDocument: { ...textDocument, languageId: 'telegram', version: 1, text } };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, open);
    all.push(await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }));
    all.push(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }));
    all.push(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }));
    const index = indexLines(text);
    for (let offset = 0; offset < text.length; offset += 40) {
      all.push(await connection.sendRequest(HoverRequest.type, { textDocument, position: positionAt(index, offset) }));
    }
  }
  const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? [];
  const folder = uri('x').slice(0, -1);
  const plain = all.map(answer => JSON.stringify(answer).replaceAll(folder, ''));
  return [...plain, ...symbols.map(symbol => JSON.stringify(symbol).replaceAll(folder, '')).toSorted()];
}

it('case 20: the browser’s server says the very same as the process', async () => {
  expect(telegrams.length).toBeGreaterThan(0);
  await using client = await startClient({ files });
  const browserUri = (name: string) => `file:///samples/${name}`;
  const browser = startBrowserServer(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [browserUri(name), text])),
  );
  await browser.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: EDITOR,
    workspaceFolders: [{ uri: 'file:///samples', name: 'samples' }],
  });
  await browser.sendNotification(InitializedNotification.type, {});
  const expected = await answers(client.connection, name => client.uri(name));
  const given = await answers(browser, browserUri);
  expect(expected.filter(answer => answer !== 'null').length).toBeGreaterThan(telegrams.length * 3);
  // The folder's name also decides containers, which are no part of what is compared.
  const plain = (all: readonly string[]) => all.map(answer => answer.replace(/"containerName":"[^"]*"/g, ''));
  expect(plain(given)).toEqual(plain(expected));
});
