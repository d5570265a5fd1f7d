import { describe, expect, it } from 'vitest';
import { readTurnLabel } from '../../../server/src/syntax/constructs/turn.ts';

function check(line: string): string | null {
  const label = readTurnLabel(line, 0);
  return label && `${label.form} ${line.slice(...label.speaker)}`;
}

describe('label of a turn', () => {
  it.each([
    ['Tesar: We agree.', 'colon Tesar'],
    ['The President: Thank you.', 'colon The President'],
    ['MR. LUND: We agree.', 'colon MR. LUND'],
    ['K: Not yet.', 'colon K'],
    ['N.P. Orlov. We have heard this.', 'full-stop N.P. Orlov'],
    ['N.P. Orlov — We have', 'dash N.P. Orlov'],
    ['Lund (to Tesar): Why?', 'colon Lund'],
    ['LUND:', 'label-line LUND'],
    ['Q. Is it true?', 'question Q'],
  ])('%s', (line, expected) => {
    expect(check(line)).toBe(expected);
  });

  it('case 7: a parenthesis is allowed and not part of the name', () => {
    expect(check('Mr. Lund (during the reading).')).toBe('full-stop Mr. Lund');
  });

  it.each([
    'He said: nothing',
    'Quote: the dues',
    'First: the harbour',
    'Comment: none',
    'Begin text: we',
    'Dear Mr. Lund: I am',
    'Subject: dues',
    'As follows: one',
    'II. Policy Toward Ardana',
    'XIV. Trade',
  ])('case 8: %s is none', line => {
    expect(check(line)).toBeNull();
  });

  it.each(['ГРОМОВ: Да.', 'MÜLLER: Ja.', 'ΠΑΠΑΣ: Ναι.', '主席：同意'])('case 10: %s behaves like any other', line => {
    expect(check(line)).toMatch(/^colon /);
  });
});
