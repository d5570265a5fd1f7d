/** Words that may name an official where they stand, and those that may not. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
cooper  | Cooper, Charles
halvard | Halvard, Ivar
meir    | Meir, Golda
giap    | Vo Nguyen Giap
bohlen  | Bohlen, Charles
`;

const names = (text: string): readonly string[] => namesIn(text, OFFICIALS).filter(name => !name.endsWith('?'));

describe('names', () => {
  it.each([
    ['Yesterday Halvard left.', 'Halvard = halvard'],
    ['Yesterday Ivar Halvard left.', 'Ivar Halvard = halvard'],
    ['Madame Meir spoke first.', 'Madame Meir = meir'],
    ['Meir spoke first.', 'Meir = meir'],
    ['MR. COOPER SPOKE FIRST.', 'MR. COOPER = cooper'],
    ['Об этом сообщил Зиап.', 'Зиап = giap'],
    ['Об этом сообщил Ч. Болен.', 'Ч. Болен = bohlen'],
  ])('%s', (text, expected) => expect(names(text)).toEqual([expected]));
});

describe('nobody', () => {
  it.each([
    // Another given name, a man's honorific, a word in a heading that only sounds alike.
    'Olga Halvard left.',
    'Yesterday Margaret Halvard left.',
    'Mr. Meir spoke first.',
    'THE US COPPER COMPANIES',
    // A syllable that Russian has as a word, and a word like a name.
    'Во время беседы он молчал.',
    'Болен он не был.',
  ])('%s', text => expect(names(text)).toEqual([]));
});
