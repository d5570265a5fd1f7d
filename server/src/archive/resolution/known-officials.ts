/** Whom an entry names so that nobody else can be meant: that decides about the bare surnames in it. */
import type { Resolution } from '../../officials/decide.ts';
import type { Official } from '../../officials/official.ts';
import { CORRESPONDENT, EARLIER, ELSEWHERE, PARTICIPANT } from './decide-sighting.ts';
import type { Place } from './place.ts';

export interface KnownOfficials {
  readonly participants: ReadonlySet<string>;
  readonly correspondents: ReadonlySet<string>;
  /** Those of the two, and everybody named in whatever way. */
  readonly present: ReadonlySet<Official>;
  readonly all: ReadonlySet<Official>;
  /** In which ways the entry knows an official, asked at one of its places. */
  ways(id: string, place: Place, at: number): number;
}

/** Indexes of the first and the last place at which somebody is named in full. */
interface Placed {
  readonly first: number;
  readonly last: number;
}

/** Each part of the entry counts for itself: a full name in one note does not decide about the body. */
export function knownOfficials(places: readonly Place[], alone: readonly Resolution[]): KnownOfficials {
  const participants = new Set<string>();
  const correspondents = new Set<string>();
  const present = new Set<Official>();
  const all = new Set<Official>();
  const inText = new Map<string, Placed>();
  const inNotes = new Map<string, Placed>();
  places.forEach((place, at) => {
    const resolution = alone[at];
    if (resolution?.kind !== 'resolved') return;
    const { official } = resolution;
    const { id } = official;
    all.add(official);
    if (place.role === 'participant') participants.add(id);
    else if (CORRESPONDING.has(place.role) || place.zone === 'title') correspondents.add(id);
    if (participants.has(id) || correspondents.has(id)) present.add(official);
    if (!isFull(place, resolution)) return;
    const named = place.zone === 'apparatus' ? inNotes : inText;
    named.set(id, { first: named.get(id)?.first ?? at, last: at });
  });
  return {
    participants,
    correspondents,
    present,
    all,
    ways(id, { zone }, at) {
      const notes = zone === 'apparatus';
      let ways = (participants.has(id) ? PARTICIPANT : 0) | (correspondents.has(id) ? CORRESPONDENT : 0);
      const text = inText.get(id);
      if (text && (notes || text.first < at)) ways |= EARLIER;
      else if (text && text.last > at) ways |= ELSEWHERE;
      if (notes && (inNotes.get(id)?.first ?? at) < at) ways |= ELSEWHERE;
      return ways;
    },
  };
}

const CORRESPONDING: ReadonlySet<string> = new Set(['sender', 'recipient', 'signer']);

function isFull(place: Place, resolution: Extract<Resolution, { kind: 'resolved' }>): boolean {
  if (resolution.by === 'forced') return true;
  const candidate = place.sighting?.candidates.find(({ official }) => official === resolution.official);
  if (!candidate) return false;
  const { match } = candidate;
  return (
    match.names > 0 ||
    match.initials > 0 ||
    match.anchor.kind === 'reference' ||
    (place.sighting?.around.offices.length ?? 0) > 0
  );
}
