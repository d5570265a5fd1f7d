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
    ['Secretary of State', '- | Secretary of State'],
    ['Secretary of the Treasury Halloran', 'Halloran | -'],
    ['Deputy Under Secretary Walter E. Halloran', 'Walter E. Halloran | -'],
    ['Lt. General Brent Lund, Deputy Assistant', 'Brent Lund | Deputy Assistant'],
    ['Soviet Ambassador Anatoly Orlov', 'Anatoly Orlov | -'],
    ['Walter Lund, Jr., EUR', 'Walter Lund, Jr. | EUR'],
    [
      'Mr. Thomas C.M. Lund, Assistant Chief, Trade Division (CSD)',
      'Thomas C.M. Lund | Assistant Chief, Trade Division (CSD)',
    ],
    ['Mr. Weber (Interpreter)', 'Weber | Interpreter'],
    ['Mr. Tesar (joined at 4:10)', 'Tesar | joined at 4:10'],
    ['Senator for Trade, Dr. Kestner', 'Kestner | Senator for Trade'],
    ['Minister-Counselor of US Embassy Steen', 'Steen | Minister-Counselor of US Embassy'],
    ['head of the Trade Department K.M. Orlov', 'K.M. Orlov | head of the Trade Department'],
    ['The President', '- | The President'],
    [
      'the Deputy Under Secretary of State for Trade (Halloran)',
      'Halloran | the Deputy Under Secretary of State for Trade',
    ],
    ['Under Secretary Ball', 'Ball | -'],
    ['M. Kowal, interpreter', 'M. Kowal | interpreter'],
    ['Honorable Robert B. Lund, Secretary', 'Robert B. Lund | Secretary'],
    ['Deputy Prime Minister Phoumi Norodan (Laos)', 'Phoumi Norodan | Laos'],
    ['Chairman—Henry A. Lund', 'Henry A. Lund | Chairman'],
    ['President Kurt Lund of Velmark', 'Kurt Lund | of Velmark'],
    ['Robert Lund (NSC), Notetaker', 'Robert Lund | (NSC), Notetaker'],
    ['Richard Lund [name not declassified]', 'Richard Lund | -'],
    ['artist, chief architect of Sarnow U. Orlov', 'U. Orlov | artist, chief architect of Sarnow'],
    ['Kurt Lund[2]', 'Kurt Lund | -'],
    ['посол Н.П. Орлов', 'Н.П. Орлов | -'],
    ['Botschafter Kestner', 'Kestner | -'],
  ])('%s', (words, expected) => {
    expect(check(words)).toBe(expected);
  });
});
