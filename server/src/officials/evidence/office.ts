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
    const full = during ? (same ? 7 : 5) : tenure === 'undated' ? (same ? 6 : 4) : written.former ? 3 : same ? 2 : 1;
    const weight = agreement === 'elsewhere' ? full / 2 : full;
    const text = during ? 'office held on that day' : tenure === 'undated' ? 'office' : 'office held at another time';
    if (best === null || weight > best.weight) best = { kind: 'office', weight, text };
  }
  if (best) return best;
  // An entry that is nothing but a name says nothing about offices.
  if (official.note === null && official.offices.length === 0) return null;
  const strict = SOVEREIGN.has(written.head) ? -4 : STRICT.has(written.head) ? -3 : -1;
  const text = held.length > 0 ? 'another office' : 'no office recorded';
  const rulesOut = held.length > 0 && SOVEREIGN.has(written.head) && written.rank === '';
  return rulesOut ? { kind: 'office', weight: strict, text, rulesOut } : { kind: 'office', weight: strict, text };
}

/** Heads of state and of government: there is one at a time, and nobody is called so who never was. */
const SOVEREIGN = new Set('president primeminister chancellor king queen shah emperor sultan'.split(' '));

/** Further heads that a writer uses exactly. */
const STRICT = new Set('secretary ambassador foreignminister senator governor congressman'.split(' '));
