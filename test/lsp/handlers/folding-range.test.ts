import { expect, it } from 'vitest';
import { foldingRange } from '../../../server/src/lsp/handlers/folding-range.ts';
import { answerOf, asking } from '../../support/now.ts';

it('folds what lies on more than one line', () => {
  const { now, params } = asking('# Talk\n\n## Trade\n\nText.\n\n## Grain\n$0');
  expect(answerOf(foldingRange, params, now)).toEqual([
    { startLine: 0, endLine: 6, kind: 'region' },
    { startLine: 2, endLine: 4, kind: 'region' },
  ]);
});
