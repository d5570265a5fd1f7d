/** Who else is named in the entry: its participants, correspondents, and whom it named fully before. */
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function participantEvidence({ official }: Candidate, { participants }: Clues): Evidence | null {
  return participants.has(official.id)
    ? { kind: 'participant', weight: 4, text: 'participant of this conversation' }
    : null;
}

export function correspondentEvidence({ official }: Candidate, { correspondents }: Clues): Evidence | null {
  return correspondents.has(official.id) ? { kind: 'correspondent', weight: 3, text: 'sender or recipient' } : null;
}

export function earlierEvidence({ official }: Candidate, { earlier, elsewhere }: Clues): Evidence | null {
  if (earlier.has(official.id)) return { kind: 'earlier', weight: 4, text: 'named in full before' };
  return elsewhere.has(official.id)
    ? { kind: 'earlier', weight: 1.5, text: 'named in full elsewhere in this entry' }
    : null;
}
