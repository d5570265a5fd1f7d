import { DidChangeWorkspaceFoldersNotification, HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { before, startClient } from '../support/language-client.ts';

const BODY = 'Sandor Brenno received me today and spoke of the harbour at length.\n\nHALVARD\n';
const official = (id: string) => `officials:\n  - id: ${id}\n    name: Brenno, Sandor\n    note: The one of ${id}.\n`;
const FILES = {
  'one/.cablegram.yaml': 'rules: { undated: error }\n',
  'one/officials.yaml': official('one'),
  'two/officials.yaml': official('two'),
  'officials.yaml': official('above'),
};

it('case 27: the settings and officials of each folder serve its own files', async () => {
  await using client = await startClient({ files: FILES, roots: ['one', 'two'] });
  const findings = async (name: string) => {
    const report = await client.pull(name);
    return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : report.kind;
  };
  const note = async (name: string) => {
    const place = { textDocument: { uri: client.uri(name) }, position: before(BODY, 'Brenno').start };
    const hover = await client.connection.sendRequest(HoverRequest.type, place);
    return (hover?.contents as MarkupContent | undefined)?.value;
  };
  await client.open('one/a.telegram', BODY);
  await client.open('two/a.telegram', BODY);
  await client.open('three/a.telegram', BODY);
  expect(await findings('one/a.telegram')).toEqual([['undated', 1]]);
  expect(await findings('two/a.telegram')).toEqual([['undated', 2]]);
  expect(await note('one/a.telegram')).toContain('The one of one');
  expect(await note('two/a.telegram')).toContain('The one of two');
  expect(await note('three/a.telegram')).toBeUndefined();

  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: client.uri(''), name: 'all' }], removed: [] },
  });
  await expect.poll(() => note('three/a.telegram')).toContain('The one of above');
});
