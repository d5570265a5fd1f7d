import { describe, expect, it } from 'vitest';
import { readNarrated } from '../../../server/src/syntax/constructs/narrated.ts';

function check(paragraph: string): string | null {
  const narrated = readNarrated(paragraph, 0);
  return narrated && `${narrated.what} ${narrated.subject ? paragraph.slice(...narrated.subject) : '-'}`;
}

describe('narrated turn', () => {
  it.each([
    ['N.P. Orlov notes that the dues were never paid in full.', 'person N.P. Orlov'],
    ['Mr. Tesar said that he agreed with this.', 'person Mr. Tesar'],
    ['Knowing our friends, N.P. Orlov said, I am sure that they will agree.', 'person N.P. Orlov'],
    [
      'Then N.P. Orlov, developing arguments made in K.M. Lund’s letters to Kestner, offered further ones.',
      'person N.P. Orlov',
    ],
    ['K.R. Tesar put a question to Comrade Orlov-- where does he see the gain?', 'person K.R. Tesar'],
    ['The President asked whether the harbour could be closed.', 'person The President'],
    ['He replied that this was not possible before the spring.', 'person He'],
    ['The Velmark side stated that no dues were owed.', 'side The Velmark side'],
    ['I told him that the note would follow in a week.', 'author -'],
    ['We will send a full record by diplomatic mail.', 'meeting -'],
    ['The talks lasted seven hours, most of them on dues.', 'meeting -'],
    ['К. Тесар сказал, что его правительство готово подписать.', 'person К. Тесар'],
  ])('%s', (paragraph, expected) => {
    expect(check(paragraph)).toBe(expected);
  });

  it.each([
    'Trade was then discussed at some length by both.',
    'N.P. Orlov is entered under his surname in the register.',
    'You asked me on Friday what the winter had been like.',
    'The harbour of Sarnow lies open to the north.',
  ])('%s is none', paragraph => {
    expect(check(paragraph)).toBeNull();
  });
});
