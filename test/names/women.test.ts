/** Given names of women. */
import { expect, it } from 'vitest';
import { isWomansName } from '../../server/src/names/women.ts';

it.each([
  ['golda', true],
  ['alexandra', true],
  ['alexander', false],
  ['andrea', false],
  ['nikita', false],
  ['', false],
])('%s: %s', (given, woman) => expect(isWomansName(given)).toBe(woman));
