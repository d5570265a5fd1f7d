import { expect, it } from 'vitest';
import { officialAt } from '../../../server/src/lsp/handlers/official-at.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('tells who is meant', () => {
  const { now, params } = asking('Sandor Bre$0nno spoke.\n', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(officialAt, params, now)).toEqual({ id: 'sandor-brenno', name: 'Brenno, Sandor' });
});
