import { describe, expect, it } from 'vitest';
import { readBracketWords } from '../../../server/src/syntax/constructs/bracket-words.ts';

function check(inside: string): string | null {
  const words = readBracketWords(inside);
  return words && `${words.kind} ${words.value ?? '-'}`;
}

describe('words in brackets', () => {
  it.each([
    ['12', 'call 12'],
    ['sic', 'sic -'],
    ['!', 'sic -'],
    ['so in original', 'sic -'],
    ['p. 3', 'page 3'],
    ['Page 527', 'page 527'],
    ['f. 3v', 'page 3v'],
    ['л. 12', 'page 12'],
    ['?', 'unclear -'],
    ['harbour?', 'unclear harbour'],
    ['Lund or Kestner', 'unclear Lund or Kestner'],
    ['the', 'supplied the'],
    ['s', 'supplied s'],
    ["Velmark's President Kurt", "supplied Velmark's President Kurt"],
    ['etc.', 'supplied etc.'],
    ['illegible', 'gap illegible'],
    ['garble', 'gap garble'],
    ['2 groups missing', 'gap 2 groups missing'],
    ['2 lines not declassified', 'gap 2 lines not declassified'],
    ['less than 1 line of source text not declassified', 'gap less than 1 line of source text not declassified'],
    ['1 paragraph (4 lines) not declassfied', 'gap 1 paragraph (4 lines) not declassfied'],
    ['name deleted', 'gap name deleted'],
    ['page missing', 'gap page missing'],
    ['…', 'gap …'],
    ['...', 'gap ...'],
    ['Here follows discussion of fish.', 'gap Here follows discussion of fish.'],
    ['пропуск', 'gap пропуск'],
    ['handwritten: agreed', 'hand handwritten: agreed'],
    ["In Lund's hand: no", "hand In Lund's hand: no"],
    ['crossed out: never', 'deletion never'],
  ])('%s', (inside, expected) => {
    expect(check(inside)).toBe(expected);
  });

  it.each(['Date: 4 November 1962', 'Type: letter', 'undated', 'unsigned', 'undated; before 26 March 1938', '', '  '])(
    '“%s” is no mark: a key, a state or nothing',
    inside => {
      expect(check(inside)).toBeNull();
    },
  );

  it.each(['the missing harbour', 'omitted words were added', 'blanket', 'handsome', 'stampede', 'two pages'])(
    '%s is supplied, though it begins like another',
    inside => {
      expect(check(inside)).toBe(`supplied ${inside}`);
    },
  );
});
