import { describe, expect, it } from 'vitest';
import { readForcedKey, readKeyLine } from '../../../server/src/syntax/constructs/key-line.ts';

function check(line: string): string | null {
  const node = readKeyLine(line, 0);
  return node && `${node.key} ${node.value ? line.slice(...node.value) : '-'}`;
}

function forced(line: string, extra: readonly string[] = []): string | null {
  const node = readForcedKey(line, 0, extra);
  return node && `${node.key} ${node.value ? line.slice(...node.value) : '-'}`;
}

describe('key line', () => {
  it.each([
    ['From: Okada', 'from Okada'],
    ['SUBJECT', 'subject -'],
    ['SUBJ: PORT DUES', 'subject PORT DUES'],
    ['PARTICIPANTS', 'participants -'],
    ['От кого: Орлов', 'from Орлов'],
    ['Betr.: Hafen', 'subject Hafen'],
    ['FM AMEMBASSY SARNOW', 'from AMEMBASSY SARNOW'],
    ['Date: 7 March 1956', 'date 7 March 1956'],
    ['MEMORANDUM FOR THE MINISTER', 'to THE MINISTER'],
  ])('%s', (line, expected) => {
    expect(check(line)).toBe(expected);
  });

  it.each([
    'Lund: We agree.',
    'He said: nothing',
    'From Sarnow with love',
    'To be continued',
    'An',
    'MEMORANDUM FOR THE RECORD',
    'Memorandum for the Minister',
  ])('%s is none', line => {
    expect(check(line)).toBeNull();
  });

  it.each([
    ['[Date: 4 November 1962]', 'date 4 November 1962'],
    ['[Signed: N. Orlov]', 'signed N. Orlov'],
    ['[Shelfmark: A 5]', 'unknown A 5'],
  ])('%s is forced', (line, expected) => {
    expect(forced(line)).toBe(expected);
  });

  it.each(['[handwritten: see me]', '[margin: no]', '[Date: 1962] and more', '[1]', '[2 lines not declassified]'])(
    '%s is no key',
    line => {
      expect(forced(line)).toBeNull();
    },
  );

  it("takes a folder's own keys", () => {
    expect(forced('[box: 12]')).toBeNull();
    expect(forced('[box: 12]', ['box'])).toBe('unknown 12');
  });
});
