import { expect, it } from 'vitest';
import { findPersonShapes } from '../../server/src/names/person-shapes.ts';
import { scanNameWords } from '../../server/src/names/words.ts';

const shapes = (text: string): string[] =>
  findPersonShapes(scanNameWords(text)).map(([from, to]) => text.slice(from, to));

it.each<[text: string, ...names: string[]]>([
  ['He met Mr. Tarn there.', 'Mr. Tarn'],
  ['He met N.P. Orlov there.', 'N.P. Orlov'],
  ['with Robert Kestner and Ivan von Tarn', 'Robert Kestner', 'Ivan von Tarn'],
  ['Comrade Orlov and General Brenno came.', 'Comrade Orlov', 'General Brenno'],
  ['Ambassador Kestner came.', 'Kestner'],
  ['Mr. Tarn’s talk with Mrs. Otto Lund', 'Mr. Tarn', 'Mrs. Otto Lund'],
  ['Sir Robert Brenno', 'Sir Robert Brenno'],
])('%s', (text, ...names) => expect(shapes(text)).toEqual(names));

it.each([
  'Kestner came.',
  'The Robert Kestner Foundation paid.',
  'the United States and the Soviet Union',
  'President of the Republic',
  'On Monday, March 7, the Council met.',
  'General Motors built it.',
  'Mr. President, I thank you.',
  'a. Note b. Text',
  'See Foreign Relations, and the Executive Agent of the Group Meeting.',
])('%s', text => expect(shapes(text)).toEqual([]));

it('takes linear time', () => {
  expect(findPersonShapes(scanNameWords('Robert '.repeat(100_000))).length).toBeLessThan(100_000);
  expect(findPersonShapes(scanNameWords('A. '.repeat(100_000))).length).toBeLessThan(100_000);
});
