/** Nobody acts before birth. The dead are still spoken of, but less than the living of the same name. */
import { boundsOf } from '../../dates/bounds.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

export function lifeEvidence({ official }: Candidate, { day }: Clues): Evidence | null {
  if (!day) return null;
  const born = official.born ? boundsOf(official.born) : null;
  if (born && born.first > day.last) return { kind: 'life', weight: -20, text: 'not yet born', rulesOut: true };
  const died = official.died ? boundsOf(official.died) : null;
  return died && died.last < day.first ? { kind: 'life', weight: -2, text: 'dead by then' } : null;
}
