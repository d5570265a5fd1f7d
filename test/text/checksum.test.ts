import { expect, it } from 'vitest';
import { checksum } from '../../server/src/text/checksum.ts';

it('equal texts have equal sums', () => expect(checksum('harbour '.repeat(99))).toBe(checksum('harbour '.repeat(99))));

it('texts that differ have others', () => {
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'ba',
    'aa',
    'aaa',
    ' a',
    'a ',
    '\0',
    '\0\0',
    ...Array.from({ length: 2000 }, (_, i) => `[${i}]`),
  ];
  expect(new Set(texts.map(checksum)).size).toBe(texts.length);
});
