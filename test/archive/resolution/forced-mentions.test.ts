import { expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
lund   | Lund, Ivar
tarn   | Tarn, Otto
o-lund | Lund, Otto
`;

it.each([
  ['[[tarn|The Minister]] came.', 'The Minister = tarn (marked so)'],
  ['[[tarn]] came.', 'tarn = tarn (marked so)'],
  ['[[lund|Tarn]] came.', 'Tarn = lund (marked so)'],
  ['[[?|Tarn]] came.', 'Tarn = ? (marked as unknown)'],
  ['[[nobody|Tarn]] came.', 'Tarn = ? (no official has the id “nobody”)'],
])('%s', (text, expected) => expect(namesIn(text, OFFICIALS, true)).toEqual([expected]));

it('decides about the bare surname after it', () => {
  expect(namesIn('[[o-lund|Lund]] came. Then Lund spoke.', OFFICIALS)).toEqual(['Lund = o-lund', 'Lund = o-lund']);
});

it.each(['[[?]] came.', '[[ tarn ]] came.', '\\[[tarn]] came.'])('%s is no mark', text => {
  expect(namesIn(text, OFFICIALS).filter(name => name.includes('= tarn'))).toEqual([]);
});
