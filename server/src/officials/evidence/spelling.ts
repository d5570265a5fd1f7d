/** A spelling that only sounds like the listed one weighs against a candidate, unless more than the surname agrees. */
import type { Candidate } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function spellingEvidence({ bySound, match }: Candidate): Evidence | null {
  if (!bySound) return null;
  const alone = match.names + match.initials === 0;
  return { kind: 'spelling', weight: alone ? -2 : -1, text: 'another transliteration' };
}
