import { describe, expect, it } from 'vitest';
import { readPersonShape } from '../../../server/src/syntax/constructs/person.ts';

function check(words: string): string {
  const { name, office } = readPersonShape(words, [0, words.length]);
  return `${name ? words.slice(...name) : '-'} | ${office ? words.slice(...office) : '-'}`;
}

describe('person', () => {
  it.each([
    ['Mr. N. Tesar, Minister of Trade', 'N. Tesar | Minister of Trade'],
    ['the Under Secretary of State (Halloran)', 'Halloran | the Under Secretary of State'],
    ['N.P. Orlov', 'N.P. Orlov | -'],
    ['President Lund', 'Lund | -'],
    ['the Embassy in Velmark', '- | the Embassy in Velmark'],
    ['EUR—Mr. Lund', 'Lund | EUR'],
    ['George T. Lister of the Office of Trade', 'George T. Lister | of the Office of Trade'],
    ['US Ambassador to Velmark F. Kowal', 'F. Kowal | US Ambassador to Velmark'],
    ['The Secretary', '- | The Secretary'],
  ])('%s', (words, expected) => {
    expect(check(words)).toBe(expected);
  });
});
