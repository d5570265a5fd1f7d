import { expect, it } from 'vitest';
import { documentSymbol } from '../../../server/src/lsp/handlers/document-symbol.ts';
import { answerOf, asking } from '../../support/now.ts';

const MARKED = '# Talk\n\n## Trade\n\nText.\n$0';

it('is nested for a client that can show it', () => {
  const { now, params } = asking(MARKED);
  expect(answerOf(documentSymbol, params, now)).toMatchObject([
    { name: 'Talk', children: [{ name: 'Trade', range: { start: { line: 2 }, end: { line: 4, character: 5 } } }] },
  ]);
});

it('is flat for another, each item with what it lies in', () => {
  const { now, params } = asking(MARKED, {}, { nestedSymbols: false });
  expect(answerOf(documentSymbol, params, now)).toMatchObject([
    { name: 'Talk', location: { uri: 'file:///a/x.telegram' } },
    { name: 'Trade', containerName: 'Talk' },
  ]);
});

it('is nothing for a file that is no telegram', () => {
  const { now, params } = asking(MARKED);
  expect(answerOf(documentSymbol, params, { ...now, document: null })).toBeNull();
});
