/** Whether an official held any recorded office on the day: weak, since people are named before and after. */
import { heldOn, officesOf } from '../offices-on.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function tenureEvidence({ official }: Candidate, { day }: Clues): Evidence | null {
  if (!day) return null;
  const tenures = officesOf(official).map(office => heldOn(office, day));
  if (tenures.length === 0 || tenures.includes('undated')) return null;
  if (tenures.includes('held') || tenures.includes('partly'))
    return { kind: 'tenure', weight: 0.5, text: 'in office on that day' };
  return { kind: 'tenure', weight: -1, text: 'not in office on that day' };
}
