/** Russian words that name nobody where they stand alone. */
import { expect, it } from 'vitest';
import { isOrdinaryRussian } from '../../server/src/names/russian-words.ts';

it.each([
  ['Болен', true],
  ['ХОТЯ', true],
  ['Москва', true],
  ['Иден', false],
  ['Хрущёв', false],
  ['', false],
])('%s: %s', (word, ordinary) => expect(isOrdinaryRussian(word)).toBe(ordinary));
