import { expect, it } from 'vitest';
import { findPages } from '../../../server/src/syntax/constructs/page-mark.ts';

it.each([
  ['me [p. 3] today', '[p. 3]', 6, 'p'],
  ['[Page 527]', '[Page 527]', 1054, 'p'],
  ['[f. 3]', '[f. 3]', 6, 'f'],
  ['[f. 3v]', '[f. 3v]', 7, 'f'],
  ['[fol. 4r]', '[fol. 4r]', 8, 'f'],
  ['[л. 12]', '[л. 12]', 24, 'л'],
  ['[S. 4]', '[S. 4]', 8, 's'],
])('%s', (text, mark, order, series) => {
  const start = text.indexOf(mark);
  expect(findPages(text)).toEqual([{ text: mark, span: [start, start + mark.length], order, series }]);
});

it.each(['[pp. 3–4]', '[3]', '[p. x]', '[p. 12345]', 'p. 3', '[page missing]', '[x. 3]', ''])(
  '%j is no single page',
  text => expect(findPages(text)).toEqual([]),
);
