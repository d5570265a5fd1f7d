/** Whom an entry names so that nobody else can be meant: that decides about the bare surnames in it. */
import type { Resolution } from '../../officials/decide.ts';
import type { Clues } from '../../officials/evidence/clues.ts';
import type { Official } from '../../officials/official.ts';
import type { Place } from './place.ts';

export interface KnownOfficials {
  readonly participants: ReadonlySet<string>;
  readonly correspondents: ReadonlySet<string>;
  /** Everybody named, in whatever way. */
  readonly all: ReadonlySet<Official>;
  around(place: Place, at: number): Pick<Clues, 'earlier' | 'elsewhere'>;
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
    if (!isFull(place, resolution)) return;
    const named = place.zone === 'apparatus' ? inNotes : inText;
    named.set(id, { first: named.get(id)?.first ?? at, last: at });
  });
  return {
    participants,
    correspondents,
    all,
    around({ zone }, at) {
      const earlier = new Set<string>();
      const elsewhere = new Set<string>();
      for (const [id, { first, last }] of inText) {
        if (zone === 'apparatus' || first < at) earlier.add(id);
        else if (last > at) elsewhere.add(id);
      }
      if (zone === 'apparatus') for (const [id, { first }] of inNotes) if (first < at) elsewhere.add(id);
      return { earlier, elsewhere };
    },
  };
}

const CORRESPONDING: ReadonlySet<string> = new Set(['sender', 'recipient', 'signer']);

function isFull(place: Place, resolution: Extract<Resolution, { kind: 'resolved' }>): boolean {
  if (resolution.by === 'forced') return true;
  const candidate = place.reading?.candidates.find(({ official }) => official === resolution.official);
  if (!candidate) return false;
  const { match } = candidate;
  return (
    match.names > 0 ||
    match.initials > 0 ||
    match.anchor.kind === 'reference' ||
    (place.around?.offices.length ?? 0) > 0
  );
}
