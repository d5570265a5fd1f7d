/** An office beside the name against the offices recorded: best where it was held on the document's day. */
import { compareOffices, type OfficeTitle } from '../office-title.ts';
import { heldOfficesOf } from '../office-index.ts';
import { heldOn } from '../offices-on.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function officeEvidence(candidate: Candidate, clues: Clues): Evidence | null {
  let best: Evidence | null = null;
  for (const written of clues.offices) {
    const found = compare(candidate, written, clues);
    if (found && (best === null || found.weight > best.weight)) best = found;
  }
  for (const written of clues.appositions) {
    const found = compare(candidate, written, clues);
    if (found && found.weight > 0 && (best === null || found.weight > best.weight)) best = found;
  }
  return best;
}

function compare({ official }: Candidate, written: OfficeTitle, clues: Clues): Evidence | null {
  let best: Evidence | null = null;
  const held = heldOfficesOf(official);
  for (const { office, title } of held) {
    const agreement = compareOffices(written, title);
    if (agreement === null) continue;
    const tenure = clues.day ? heldOn(office, clues.day) : 'undated';
    const during = tenure === 'held' || tenure === 'partly';
    const same = agreement === 'same';
    const weight = during ? (same ? 7 : 5) : tenure === 'undated' ? (same ? 6 : 4) : written.former ? 3 : same ? 2 : 1;
    const text = during ? 'office held on that day' : tenure === 'undated' ? 'office' : 'office held at another time';
    if (best === null || weight > best.weight) best = { kind: 'office', weight, text };
  }
  if (best) return best;
  const strict = STRICT.has(written.head);
  return { kind: 'office', weight: strict ? -3 : -1, text: held.length > 0 ? 'another office' : 'no office recorded' };
}

/** Heads that a writer uses exactly. */
const STRICT = new Set(
  'president secretary ambassador primeminister foreignminister chancellor senator governor king queen shah congressman'.split(
    ' ',
  ),
);
