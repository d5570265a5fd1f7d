/** Who else is named in the entry: its participants, correspondents, and whom it named fully before. */
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

const KINDS = [
  ['participants', 'participant', 3, 'participant of this conversation'],
  ['earlier', 'earlier', 3, 'named in full before'],
  ['correspondents', 'correspondent', 2.5, 'sender or recipient'],
  ['elsewhere', 'earlier', 1.5, 'named in full elsewhere in this entry'],
] as const;

/** The strongest counts; being known in several ways adds little, since one sighting often is the cause of the other. */
export function entryEvidence({ official }: Candidate, clues: Clues): Evidence | null {
  const found = KINDS.filter(([set]) => clues[set].has(official.id));
  const [best] = found;
  if (!best) return null;
  const [, kind, weight, text] = best;
  return { kind, weight: weight + (found.length - 1) / 4, text };
}
