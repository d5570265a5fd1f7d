/** Facts as written and an authority → every name of the entry with the official it means, and why. */
import type { EntryFacts } from '../facts/facts.ts';
import type { Authority } from '../officials/authority.ts';
import type { Resolution } from '../officials/decide.ts';
import { officialOfLabel } from '../officials/label.ts';
import type { Official } from '../officials/official.ts';
import { overlaps, type Span, shift, slice } from '../text/span.ts';
import { CORRESPONDENT, decideSighting, EARLIER, nobody, PARTICIPANT } from './resolution/decide-sighting.ts';
import { findForcedMentions } from './resolution/forced-mentions.ts';
import { bearersOf } from './resolution/given-names.ts';
import { type KnownOfficials, knownOfficials } from './resolution/known-officials.ts';
import type { Mention } from './resolution/mention.ts';
import { type Place, zoneOf } from './resolution/place.ts';
import { type PersonPlace, personPlaces, roleReader } from './resolution/roles.ts';
import { type Sightings, sightingsIn } from './resolution/sightings.ts';
import { readStretches } from './resolution/stretches.ts';

/** What was found in a stretch, and where the stretch begins. */
interface PlacedSightings {
  readonly sightings: Sightings;
  readonly start: number;
}

export function resolveEntry(
  text: string,
  facts: EntryFacts,
  authority: Authority,
  stretches = readStretches(text),
): readonly Mention[] {
  const found = stretches.map(({ stretch, start }) => ({ sightings: sightingsIn(stretch, authority), start }));
  const persons = personPlaces(facts);
  const day = facts.date?.edtf ?? null;
  const sender = facts.sender?.text ?? null;
  const decide = ({ role, sighting, settled }: Place, knows: (id: string) => number): Resolution =>
    settled ??
    (sighting ? decideSighting(sighting, { day, signsFor: role === 'signer' ? sender : null, knows }) : UNLISTED);
  const places = findPlaces(text, found, facts, authority, persons);
  const alone = places.map(place => decide(place, nobody));
  const named = knownOfficials(places, alone);
  const mentions = places.flatMap((place, at): Mention[] => {
    const knows = (id: string): number => named.ways(id, place, at);
    const resolution = place.settled ? holderHere(place.settled, named) : decide(place, knows);
    if (place.sighting?.weak && !isNamedBesides(place, resolution, knows)) return [];
    return [{ text: place.text, span: place.span, role: place.role, resolution }];
  });
  return withUnlisted(
    text,
    found,
    persons,
    addBetween(mentions, byGivenName(text, found, facts, persons, named)),
    named,
  );
}

/** Whom the entry's people call by a given name: one of them, if only one is called so. */
function byGivenName(
  text: string,
  found: readonly PlacedSightings[],
  facts: EntryFacts,
  persons: readonly PersonPlace[],
  { present }: KnownOfficials,
): readonly Mention[] {
  if (present.size === 0) return [];
  const roleOf = roleReader(persons);
  const own = facts.title?.span[1] ?? 0;
  return found.flatMap(({ sightings, start }) =>
    sightings.givenNames.flatMap((name): Mention[] => {
      const [bearer, other] = bearersOf(name.folded, present);
      const span = shift(name.span, start);
      if (!bearer || other || span[0] < own) return [];
      const resolution = { kind: 'resolved', official: bearer, because: BY_GIVEN_NAME, by: 'name' } as const;
      return [{ text: slice(text, span), span, role: roleOf(span), resolution }];
    }),
  );
}

const BY_GIVEN_NAME = 'given name of one who writes, receives or takes part';

/** Marks first, since nothing else counts in them; then names; then offices where no name stands. */
function findPlaces(
  text: string,
  found: readonly PlacedSightings[],
  facts: EntryFacts,
  authority: Authority,
  persons: readonly PersonPlace[],
): readonly Place[] {
  const roleOf = roleReader(persons);
  const place = (span: Span, rest: Pick<Place, 'sighting' | 'settled'>, own = slice(text, span)): Place => ({
    text: own,
    span,
    zone: zoneOf(span, facts),
    role: roleOf(span),
    ...rest,
  });
  // All marks of the text are looked for only where there is one of these.
  const marks = text.includes('[[') ? facts.marks : [];
  const forced = findForcedMentions(marks, authority).map(({ text: own, span, resolution }) =>
    place(span, { sighting: null, settled: resolution }, own),
  );
  const names = found.flatMap(({ sightings, start }) =>
    sightings.names.map(sighting => place(shift(sighting.span, start), { sighting, settled: null })),
  );
  const day = facts.date?.edtf ?? null;
  const offices = found.flatMap(({ sightings, start }) =>
    sightings
      .officesOn(day)
      .map(({ span, resolution }) => place(shift(span, start), { sighting: null, settled: resolution })),
  );
  return addBetween(addBetween(forced, names), offices);
}

/** Both in the order of the text; of two that overlap the one of `first` stays. */
function addBetween<T extends { readonly span: Span }>(first: readonly T[], others: readonly T[]): readonly T[] {
  if (first.length === 0) return others;
  if (others.length === 0) return first;
  let at = 0;
  const free = others.filter(({ span }) => {
    while (at < first.length && (first[at]?.span[1] ?? 0) <= span[0]) at++;
    const next = first[at];
    return !next || !overlaps(next.span, span);
  });
  return [...first, ...free].sort((a, b) => a.span[0] - b.span[0]);
}

/** Of several holders of an office the one who takes part, or with whom the entry corresponds. */
function holderHere(settled: Resolution, { participants, correspondents }: KnownOfficials): Resolution {
  if (settled.kind !== 'ambiguous') return settled;
  const here = settled.candidates.filter(({ official: { id } }) => participants.has(id) || correspondents.has(id));
  const [sole] = here;
  if (!sole || here.length > 1) return settled;
  return {
    kind: 'resolved',
    official: sole.official,
    because: 'only holder of such an office who takes part',
    by: 'office',
  };
}

/** Whether a word of the language names somebody here: one who speaks, signs or takes part, or whom the entry named. */
function isNamedBesides({ role, sighting }: Place, resolution: Resolution, knows: (id: string) => number): boolean {
  if (resolution.kind !== 'resolved') return false;
  if (role !== 'mention') return true;
  const ways = knows(resolution.official.id) & (EARLIER | PARTICIPANT | CORRESPONDENT);
  return ways !== 0 && sighting?.possible === true;
}

/** Names that no authority has, and letters that stand for somebody whom the entry names. */
function withUnlisted(
  text: string,
  found: readonly PlacedSightings[],
  persons: readonly PersonPlace[],
  mentions: readonly Mention[],
  named: KnownOfficials,
): readonly Mention[] {
  const officials = new Map<string, Official | null>();
  const people = persons.flatMap(({ role, span, named: isNamed }): Mention[] => {
    const own = slice(text, span);
    const initial = own.slice(0, 1);
    if (initial === initial.toLowerCase()) return [];
    let official = officials.get(own);
    if (official === undefined) {
      official = officialOfLabel(own, named.all);
      officials.set(own, official);
    }
    if (!official && !isNamed) return [];
    const resolution: Resolution = official
      ? { kind: 'resolved', official, because: 'letters of a name in this entry', by: 'name' }
      : UNLISTED;
    return [{ text: own, span, role, resolution }];
  });
  const shapes = found.flatMap(({ sightings, start }) =>
    sightings.shapes.map((own): Mention => {
      const span = shift(own, start);
      return { text: slice(text, span), span, role: 'mention', resolution: UNLISTED };
    }),
  );
  return addBetween(mentions, addBetween(distinct(people), shapes));
}

const UNLISTED: Resolution = { kind: 'unknown', because: 'no official of that name', ruledOut: [] };

/** A person may be signer and sender at one place. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  let end = -1;
  return mentions.filter(({ span }) => {
    const isFree = span[0] >= end;
    if (isFree) end = span[1];
    return isFree;
  });
}
