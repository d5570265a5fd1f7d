import { expect, it } from 'vitest';
import { lowerCase } from '../../server/src/text/lower-case.ts';

it.each([
  ['TOP SECRET', 'top secret'],
  ['Совершенно Секретно', 'совершенно секретно'],
  ['ÜBER', 'über'],
  ['İSTANBUL, 4 KASIM', 'İstanbul, 4 kasim'],
  ['ΟΔΟΣ', 'οδος'],
  ['𐐀', '𐐨'],
  ['', ''],
])('%s', (text, expected) => {
  const low = lowerCase(text);
  expect(low).toHaveLength(text.length);
  expect(low).toBe(expected);
});
