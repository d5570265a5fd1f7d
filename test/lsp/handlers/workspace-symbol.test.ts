import { SymbolKind } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { workspaceSymbol } from '../../../server/src/lsp/handlers/workspace-symbol.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('are entries by title and officials by name', () => {
  const { now } = asking('# Talk with Brenno\n\nText.\n$0', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(workspaceSymbol, { query: 'brenno' }, now)).toMatchObject([
    {
      name: 'Brenno, Sandor',
      kind: SymbolKind.Class,
      containerName: 'sandor-brenno',
      location: { uri: 'file:///a/officials.yaml', range: { start: { line: 2 } } },
    },
    {
      name: 'Talk with Brenno',
      kind: SymbolKind.File,
      containerName: 'a',
      location: { uri: 'file:///a/x.telegram', range: { start: { line: 0, character: 2 } } },
    },
  ]);
});
