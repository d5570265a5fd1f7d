import { expect, it } from 'vitest';
import { concordance } from '../../../server/src/lsp/handlers/concordance.ts';
import { officialAt } from '../../../server/src/lsp/handlers/official-at.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

const AUTHORITY = 'file:///a/officials.yaml';
const FILES = { [AUTHORITY]: OFFICIALS, 'file:///a/y.telegram': '3 November 1962\n\nIt rained.\nBrenno came.\n' };

it('has every place by date, from a name and from the authority', () => {
  const { now, params } = asking('4 November 1962\n\nSandor Bre$0nno spoke.\n', FILES);
  const rows = [
    {
      uri: 'file:///a/y.telegram',
      line: 4,
      date: '3 November 1962',
      name: 'Brenno',
      role: 'mention',
      sentence: 'Brenno came.',
    },
    {
      uri: 'file:///a/x.telegram',
      line: 3,
      date: '4 November 1962',
      name: 'Sandor Brenno',
      role: 'mention',
      sentence: 'Sandor Brenno spoke.',
    },
  ];
  expect(answerOf(concordance, params, now)).toEqual({ id: 'sandor-brenno', name: 'Brenno, Sandor', rows });
  const entry = { textDocument: { uri: AUTHORITY }, position: { line: 1, character: 10 } };
  expect(answerOf(concordance, entry, { ...now, document: null })?.rows).toHaveLength(2);
});

it.each(['The har$0bour.\n', 'Then Halv$0ard left.\n'])('there is none of nobody or of several: %j', marked => {
  const { now, params } = asking(marked, FILES);
  expect([answerOf(officialAt, params, now), answerOf(concordance, params, now)]).toEqual([null, null]);
});
