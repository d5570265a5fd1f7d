/** What another spelling weighs. */
import { expect, it } from 'vitest';
import type { Candidate } from '../../../server/src/officials/evidence/clues.ts';
import { spellingEvidence } from '../../../server/src/officials/evidence/spelling.ts';

const weight = (spelling: Candidate['spelling'], names: number, slip = false) =>
  spellingEvidence({ spelling, match: { names, initials: 0, slip } } as Candidate)?.weight ?? 0;

it('is nothing where the name is spelled as listed', () => expect(weight('exact', 0)).toBe(0));
it('is less beside a given name', () => {
  expect(weight('sound', 1)).toBeGreaterThan(weight('sound', 0));
  expect(weight('slip', 1)).toBeGreaterThan(weight('slip', 0));
});
it('is more for a letter wrong than for another transliteration', () =>
  expect(weight('slip', 0)).toBeLessThan(weight('sound', 0)));
it('counts an initial that disagrees', () => expect(weight('exact', 1, true)).toBeLessThan(0));
