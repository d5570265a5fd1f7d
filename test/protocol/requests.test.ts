import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  LSPErrorCodes,
  type MarkupContent,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { before, startClient } from '../support/language-client.ts';

const TEXT = [
  '# Talk in Velmark',
  '',
  '4 November 1962',
  '',
  'Today talks were held between Comrade Sandor Brenno and Minister I. Halvard.',
  '',
  'I. Halvard said that the harbour stays open.',
  '',
  'Brenno asked for how long.',
  '',
  'BRENNO',
  '',
].join('\n');

const OFFICIALS = [
  'officials:',
  '  - id: sandor-brenno',
  '    name: Brenno, Sandor',
  '    born: 1901',
  '    offices:',
  '      - title: Ambassador of Ardana',
  '        from: 1960',
  '        to: 1964',
  '    note: A *careful* man, [see](command:evil).',
  '    sameAs: { wikidata: Q1 }',
  '  - id: ivar-halvard',
  '    name: Halvard, Ivar',
  '',
].join('\n');

const FILES = { 'officials.yaml': OFFICIALS, 'deep/b.telegram': '5 November 1962\n\nBrenno came again.\n\nHALVARD\n' };

function valueOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

async function start() {
  const client = await startClient({ files: FILES });
  await client.open('a.telegram', TEXT);
  const at = (words: string, nth = 0) => ({
    textDocument: { uri: client.uri('a.telegram') },
    position: before(client.text('a.telegram'), words, nth).start,
  });
  return { client, at };
}

it('hover tells who the name means on the day, and links to the authority', async () => {
  const { client, at } = await start();
  await using _ = client;
  const hover = await client.connection.sendRequest(HoverRequest.type, at('Brenno asked'));
  const value = valueOf(hover);
  expect(value).toContain('**Brenno, Sandor**');
  expect(value).toContain('Ambassador of Ardana on 4 November 1962');
  expect(value).toContain('[Wikidata](<https://www.wikidata.org/wiki/Q1>)');
  expect(value).toContain(`(<${client.uri('officials.yaml')}#L2>)`);
  expect(value).not.toContain('](command:');
  expect(hover?.range?.start).toEqual(at('Brenno asked').position);
});

it('hover tells the day of a date', async () => {
  const { client, at } = await start();
  await using _ = client;
  const hover = await client.connection.sendRequest(HoverRequest.type, at('4 November'));
  expect(valueOf(hover)).toContain('**4 November 1962** · Sunday');
});

it('the outline has the entry with its sections', async () => {
  const { client, at } = await start();
  await using _ = client;
  const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, at('4'))) as DocumentSymbol[];
  expect(symbols.map(({ name }) => name)).toEqual(['Talk in Velmark']);
  expect(symbols[0]?.children?.length).toBeGreaterThan(1);
  const folds = await client.connection.sendRequest(FoldingRangeRequest.type, at('4'));
  expect(folds?.[0]).toMatchObject({ startLine: 0, endLine: 10 });
});

it('definition, references, highlights and completion know the official', async () => {
  const { client, at } = await start();
  await using _ = client;
  const { connection } = client;
  expect(await connection.sendRequest(DefinitionRequest.type, at('Brenno asked'))).toMatchObject([
    { uri: client.uri('officials.yaml'), range: { start: { line: 1 } } },
  ]);
  const references = await connection.sendRequest(ReferencesRequest.type, {
    ...at('Brenno asked'),
    context: { includeDeclaration: true },
  });
  expect(references?.map(({ uri, range }) => [uri, range.start.line])).toEqual([
    [client.uri('officials.yaml'), 1],
    [client.uri('a.telegram'), 4],
    [client.uri('a.telegram'), 8],
    [client.uri('a.telegram'), 10],
    [client.uri('deep/b.telegram'), 2],
  ]);
  const highlights = await connection.sendRequest(DocumentHighlightRequest.type, at('Brenno asked'));
  expect(highlights?.map(({ range }) => range.start.line)).toEqual([4, 8, 10]);

  await client.edit('a.telegram', before(TEXT, 'Brenno asked'), '[[ ');
  const position = before(client.text('a.telegram'), ' Brenno asked').start;
  const list = await connection.sendRequest(CompletionRequest.type, { ...at('4'), position });
  expect(list).toMatchObject({ items: [{ label: 'sandor-brenno' }, { label: 'ivar-halvard' }] });
});

it('workspace symbols are titles and officials, of open files and of those on disk', async () => {
  const { client } = await start();
  await using _ = client;
  const names = async (query: string) =>
    (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name }) => name);
  expect(await names('velmark talk')).toEqual(['Talk in Velmark']);
  expect(await names('brénno')).toEqual(['Brenno, Sandor']);
  client.write('c.telegram', '# Grain for Ardana\n\n1 May 1960\n');
  const changes = [{ uri: client.uri('c.telegram'), type: 1 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await expect.poll(() => names('grain')).toEqual(['Grain for Ardana']);
});

it('an authority that changes on disk changes the hover', async () => {
  const { client, at } = await start();
  await using _ = client;
  const hover = async () => {
    const found = await client.connection.sendRequest(HoverRequest.type, at('Brenno asked'));
    return valueOf(found);
  };
  expect(await hover()).toContain('Brenno, Sandor');
  client.write('officials.yaml', OFFICIALS.replace('Brenno, Sandor', 'Brenno, Sandor the Elder'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri('officials.yaml'), type: 2 }],
  });
  await expect.poll(hover).toContain('the Elder');
});

it('case 19: outlines asked for while somebody types are worked out once, for the last text', async () => {
  const { client, at } = await start();
  await using _ = client;
  const answers = [];
  for (let key = 0; key < 30; key++) {
    await client.edit('a.telegram', before(client.text('a.telegram'), 'stays open'), 'x');
    answers.push(
      client.connection.sendRequest(DocumentSymbolRequest.type, at('4')).then(
        symbols => symbols?.length,
        (error: { code: number }) => error.code,
      ),
    );
  }
  const given = await Promise.all(answers);
  expect(given.at(-1)).toBe(1);
  expect(new Set(given.slice(0, -1))).toEqual(new Set([LSPErrorCodes.ContentModified]));
});
