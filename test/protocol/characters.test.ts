import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { before, startClient } from '../support/language-client.ts';

const LINES = [
  '# 📨 Talk 𝔳elmark',
  '',
  'The 🚢 Minister received me and spoke of the harbour at length.',
  '',
  'BRENNO',
];

it.each([
  ['line feeds', '\n'],
  ['carriage returns with line feeds', '\r\n'],
  ['carriage returns', '\r'],
])('case 24: places are told in UTF-16 units on lines that end in %s', async (_name, end) => {
  await using client = await startClient();
  const text = LINES.join(end) + end;
  await client.open('a.telegram', text);
  const { items } = (await client.pull('a.telegram')) as FullDocumentDiagnosticReport;
  const title = { start: { line: 0, character: 2 }, end: { line: 0, character: 18 } };
  expect(items).toMatchObject([{ code: 'undated', range: title }]);
  const params = { textDocument: { uri: client.uri('a.telegram') } };
  const [entry] = (await client.connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
  expect(entry).toMatchObject({
    name: '📨 Talk 𝔳elmark',
    selectionRange: title,
    range: { end: { line: 4, character: 6 } },
  });

  await client.edit('a.telegram', before(text, 'Minister'), '4️⃣');
  await client.edit('a.telegram', before(client.text('a.telegram'), 'The 🚢'), `4 November 1962${end}${end}`);
  expect(await client.pull('a.telegram')).toMatchObject({ items: [] });
});
