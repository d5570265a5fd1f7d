/** A spelling that is not the listed one weighs against a candidate, unless more than the surname agrees. */
import type { Candidate } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function spellingEvidence({ spelling, match }: Candidate): Evidence | null {
  const alone = match.names + match.initials === 0;
  switch (spelling) {
    case 'exact':
      return match.slip ? { kind: 'spelling', weight: -3, text: 'another initial' } : null;
    case 'sound':
      return { kind: 'spelling', weight: alone ? -2 : -1, text: 'another transliteration' };
    case 'slip':
      return { kind: 'spelling', weight: alone ? -8 : -3, text: 'a letter wrong' };
  }
}
