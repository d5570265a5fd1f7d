import { expect, it } from 'vitest';
import { documentHighlight } from '../../../server/src/lsp/handlers/document-highlight.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('marks every name of the official', () => {
  const { now, params } = asking('Sandor Bre$0nno spoke.\r\n\r\nBrenno asked.\r\n', {
    'file:///a/officials.yaml': OFFICIALS,
  });
  expect(answerOf(documentHighlight, params, now)?.map(({ range }) => range)).toEqual([
    { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
    { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
  ]);
});
