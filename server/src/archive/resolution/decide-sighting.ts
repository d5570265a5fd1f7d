/** Whom a name means, decided once for each way in which its entry stands to the candidates. */
import { boundsOf } from '../../dates/bounds.ts';
import { decide, type Resolution } from '../../officials/decide.ts';
import { officesSigningFor } from '../../officials/evidence/sender-office.ts';
import type { Sighting } from './sightings.ts';

/** What the entry knows of an official: he takes part, writes, receives or signs, was named in full before, or elsewhere. */
export const PARTICIPANT = 1;
export const CORRESPONDENT = 2;
export const EARLIER = 4;
export const ELSEWHERE = 8;

export interface Circumstances {
  /** The document's, as EDTF. */
  readonly day: string | null;
  /** Of a signature: the sender as written. */
  readonly signsFor: string | null;
  /** Of each candidate, by id, the ways in which the entry knows him. */
  readonly knows: (id: string) => number;
}

/** How the entry knows somebody before anything is known of it. */
export const nobody = (): number => 0;

export function decideSighting(sighting: Sighting, { day, signsFor, knows }: Circumstances): Resolution {
  const { around, candidates, decided } = sighting;
  const ways = candidates.map(({ official }) => knows(official.id));
  const key = `${ways.join(' ')} ${day} ${signsFor}`;
  let resolution = decided.get(key);
  if (!resolution) {
    const ofWay = (way: number): ReadonlySet<string> =>
      new Set(candidates.filter((_, i) => ((ways[i] ?? 0) & way) !== 0).map(({ official }) => official.id));
    resolution = decide(candidates, {
      honorifics: around.honorifics,
      offices: around.offices,
      appositions: around.appositions,
      signsFor: signsFor === null ? [] : officesSigningFor(signsFor),
      day: day === null ? null : boundsOf(day),
      participants: ofWay(PARTICIPANT),
      correspondents: ofWay(CORRESPONDENT),
      earlier: ofWay(EARLIER),
      elsewhere: ofWay(ELSEWHERE),
    });
    decided.set(key, resolution);
  }
  return resolution;
}
