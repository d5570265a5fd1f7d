import { expect, it } from 'vitest';
import { officialMarkAt, officialMarksIn } from '../../server/src/features/official-marks.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor } from '../support/memory-archive.ts';

const TEXT =
  '[[lund]] came.\n\n# Two\n\n[[lund|The Minister]] and [[kow$0al]] left. \\[[lund]] [[1]] [lund] [[lunda]]\n';

it('are found in every entry, with the span of the id', () => {
  const { document, text } = atCursor(TEXT);
  expect(officialMarksIn(document).map(({ span }) => slice(text, span))).toEqual(['lund', 'lund', 'kowal', 'lunda']);
  expect(officialMarksIn(document, 'lund').map(({ span }) => slice(text, span))).toEqual(['lund', 'lund']);
  expect(officialMarksIn(document, 'nobody')).toEqual([]);
});

it.each([
  [TEXT, 'kowal'],
  ['[[$0lund|The Minister]]', 'lund'],
  ['[[lund$0]]', 'lund'],
  ['[[lund|The $0Minister]]', undefined],
  ['[$0[lund]]', undefined],
  ['The $0Minister', undefined],
])('at the cursor of %j stands %s', (marked, id) => {
  const { document, offset } = atCursor(marked);
  expect(officialMarkAt(document, offset)?.id).toBe(id);
});
