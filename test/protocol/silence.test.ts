/** Somebody else’s folder is opened: nothing in it runs anything, and nothing is sent anywhere. */
import { spawnSync } from 'node:child_process';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { CLI, startClient } from '../support/language-client.ts';
import { watchNode } from '../support/watched.ts';

const TELEGRAM = `4 November 1962

[Source: https://example.org/a.png]

The Minister of Velmark [[brenno|came]], ![picture](https://example.org/b.png) and [went](command:workbench.action.quit).

BRENNO
`;
const AUTHORITY = `officials:
  - id: brenno
    name: Brenno, Sandor
    note: "![](https://example.org/c.png) <img src='https://example.org/d.png'> [x](command:workbench.action.quit)"
    same: [https://www.wikidata.org/wiki/Q1]
`;
const SETTINGS = '$schema: https://example.org/schema.json\nrules:\n  unsigned: off\n';

it('neither in the editor', async () => {
  using watch = watchNode();
  await using client = await startClient({
    node: watch.node,
    files: { 'a.telegram': TELEGRAM, 'officials.yaml': AUTHORITY, '.cablegram.yaml': SETTINGS },
  });
  await client.open('a.telegram', TELEGRAM);
  const textDocument = { uri: client.uri('a.telegram') };
  const position = { line: 6, character: 2 };
  const range = { start: position, end: position };
  const ask = client.connection.sendRequest.bind(client.connection);
  const hover = await ask(HoverRequest.type, { textDocument, position });
  expect(JSON.stringify(hover)).toContain('Brenno, Sandor');
  expect(JSON.stringify(hover)).not.toMatch(/!\[\]\(|[^\\]<img|\]\(command:/);
  await ask(DocumentDiagnosticRequest.type, { textDocument });
  await ask(DocumentSymbolRequest.type, { textDocument });
  await ask(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } });
  await ask(CompletionRequest.type, { textDocument, position });
  await ask(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
  await ask(WorkspaceSymbolRequest.type, { query: 'bre' });
  if (client.initialized.capabilities.documentLinkProvider) await ask(DocumentLinkRequest.type, { textDocument });
  expect(watch.seen()).toEqual([]);
});

it.each([
  ['facts', '1962-11-04'],
  ['check', 'unknown-official'],
  ['tree', '4 November 1962'],
])('nor does %s on the command line', (command, printed) => {
  using watch = watchNode();
  const { stdout } = spawnSync(process.execPath, [...watch.node, CLI, command, '-'], {
    input: TELEGRAM,
    encoding: 'utf8',
  });
  expect(stdout).toContain(printed);
  expect(watch.seen()).toEqual([]);
});

it('and the watch sees what it is to see', () => {
  using watch = watchNode();
  const code = `require('node:net').connect(9, '127.0.0.1').on('error', () => {}); require('node:child_process').spawnSync('true')`;
  spawnSync(process.execPath, [...watch.node, '-e', code]);
  expect(watch.seen()).toEqual(['connect', 'spawn']);
});
