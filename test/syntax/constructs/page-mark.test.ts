import { expect, it } from 'vitest';
import { readPage } from '../../../server/src/syntax/constructs/page-mark.ts';

it.each([
  ['[p. 3]', 6, 'p'],
  ['[Page 527]', 1054, 'p'],
  ['[f. 3]', 6, 'f'],
  ['[f. 3v]', 7, 'f'],
  ['[fol. 4r]', 8, 'f'],
  ['[л. 12]', 24, 'л'],
  ['[S. 4]', 8, 's'],
])('%s', (mark, order, series) => expect(readPage(mark)).toEqual({ order, series }));

it.each(['[pp. 3–4]', '[3]', '[p. x]', '[p. 12345]', 'p. 3', '[page missing]', ''])('%j is no single page', mark =>
  expect(readPage(mark)).toBe(null),
);

it.each(['p', ' ', '3', '['])('takes linear time on a long row of “%s”', character =>
  expect(readPage(`[${character.repeat(200_000)}]`)).toBe(null),
);
