/** A signature is that of the head of the office which sent the document: the Department's is the Secretary's. */
import { heldOfficesOf } from '../office-index.ts';
import { compareOffices, type OfficeTitle, readOfficeTitle } from '../office-title.ts';
import { heldOn } from '../offices-on.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function senderOfficeEvidence({ official, spelling }: Candidate, { signsFor, day }: Clues): Evidence | null {
  const heads = heldOfficesOf(official).some(({ office, title }) => {
    const tenure = day ? heldOn(office, day) : 'undated';
    if (tenure === 'before' || tenure === 'after') return false;
    return signsFor.some(written => compareOffices(written, title) === 'same');
  });
  // A letter wrong in the list or on the wire doesn't make another ambassador of him.
  const weight = spelling === 'slip' ? 6 : 3;
  return heads ? { kind: 'office', weight, text: 'head of the office that sent it' } : null;
}

/** The offices whose holders sign for the sender as it is written: `the Department of State`, `the Embassy in Ardana`. */
export function officesSigningFor(sender: string): readonly OfficeTitle[] {
  const phrase = sender.replace(/^the /i, '');
  const [, body, rest] = /^(Department|Ministry|Embassy|Legation|Office)\b(.*)$/.exec(phrase) ?? [];
  if (body === undefined || rest === undefined) return [readOfficeTitle(phrase) ?? []].flat();
  return (HEADS_OF[body] ?? []).flatMap(head => readOfficeTitle(head + rest) ?? []);
}

const HEADS_OF: Readonly<Record<string, readonly string[]>> = {
  Department: ['Secretary', 'Acting Secretary', 'Under Secretary'],
  Ministry: ['Minister'],
  Embassy: ['Ambassador', 'Chargé'],
  Legation: ['Minister', 'Chargé'],
  Office: ['Director'],
};
