import { expect, it } from 'vitest';
import { pageOf } from '../../client/src/concordance/concordance-page.ts';

const row = {
  uri: 'file:///a/x.telegram',
  line: 3,
  date: '4 November 1962',
  name: 'Lund',
  role: 'mention',
  sentence: 'Lund came.',
};

it('has a line of places for each day, and a link to each place', () => {
  const { text, links } = pageOf(
    { id: 'lund', name: 'Lund, A.', rows: [row, { ...row, line: 9, role: 'signer' }, { ...row, date: 'undated' }] },
    uri => uri.slice(10),
  );
  expect(text).toBe(
    'Lund, A. (lund): named 3 times\n\n4 November 1962\n  x.telegram:3  Lund\n    Lund came.\n  x.telegram:9  Lund, signer\n    Lund came.\n\nundated\n  x.telegram:3  Lund\n    Lund came.\n',
  );
  expect(links.map(({ line, start, end, at }) => [text.split('\n')[line]?.slice(start, end), at])).toEqual([
    ['x.telegram:3', 3],
    ['x.telegram:9', 9],
    ['x.telegram:3', 3],
  ]);
});
