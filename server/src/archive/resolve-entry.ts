/** Facts as written and an authority → every name of the entry with the official it means, and why. */
import { type Bounds, boundsOf } from '../dates/bounds.ts';
import type { EntryFacts } from '../facts/facts.ts';
import { mayNameSomebody } from '../names/ordinary-words.ts';
import { findPersonShapes } from '../names/person-shapes.ts';
import { type NameWord, scanNameWords } from '../names/words.ts';
import type { Authority } from '../officials/authority.ts';
import { decide, type Resolution } from '../officials/decide.ts';
import type { Clues } from '../officials/evidence/clues.ts';
import { officesSigningFor } from '../officials/evidence/sender-office.ts';
import { officialOfLabel } from '../officials/label.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { findForcedMentions } from './resolution/forced-mentions.ts';
import { type KnownOfficials, knownOfficials } from './resolution/known-officials.ts';
import type { Mention } from './resolution/mention.ts';
import { findOfficeMentions } from './resolution/office-mentions.ts';
import { type Place, zoneOf } from './resolution/place.ts';
import { findReadings } from './resolution/readings.ts';
import { type PersonPlace, personPlaces, roleReader } from './resolution/roles.ts';
import { surroundingsOf } from './resolution/surroundings.ts';

/** What of an entry's text can be part of a name: read once, whatever authorities come and go. */
const scanned = new WeakMap<EntryFacts, readonly NameWord[]>();

function wordsOf(text: string, facts: EntryFacts): readonly NameWord[] {
  let words = scanned.get(facts);
  if (!words) {
    words = scanNameWords(text);
    scanned.set(facts, words);
  }
  return words;
}

export function resolveEntry(text: string, facts: EntryFacts, authority: Authority): readonly Mention[] {
  const words = wordsOf(text, facts);
  const persons = personPlaces(facts);
  const day = facts.date?.edtf ? boundsOf(facts.date.edtf) : null;
  const places = findPlaces(text, words, facts, authority, persons, day);
  const signsFor = facts.sender ? officesSigningFor(facts.sender.text) : [];
  const cluesOf = ({ role, around }: Place): Clues => ({
    honorifics: around?.honorifics ?? [],
    offices: around?.offices ?? [],
    appositions: around?.appositions ?? [],
    signsFor: role === 'signer' ? signsFor : [],
    day,
    participants: EMPTY,
    correspondents: EMPTY,
    earlier: EMPTY,
    elsewhere: EMPTY,
  });
  const alone = places.map(place => place.settled ?? decide(place.reading?.candidates ?? [], cluesOf(place)));
  const named = knownOfficials(places, alone);
  const mentions = places.flatMap((place, at): Mention[] => {
    const { participants, correspondents } = named;
    const clues = { ...cluesOf(place), participants, correspondents, ...named.around(place, at) };
    const resolution = place.settled
      ? holderHere(place.settled, named)
      : decide(place.reading?.candidates ?? [], clues);
    if (place.reading?.weak && !isNamedBesides(text, place, resolution, clues)) return [];
    return [{ text: place.text, span: place.span, role: place.role, resolution }];
  });
  return withUnlisted(text, words, persons, mentions, named);
}

const EMPTY: ReadonlySet<string> = new Set();

/** Marks first, since nothing else counts in them; then names; then offices where no name stands. */
function findPlaces(
  text: string,
  words: readonly NameWord[],
  facts: EntryFacts,
  authority: Authority,
  persons: readonly PersonPlace[],
  day: Bounds | null,
): readonly Place[] {
  const roleOf = roleReader(persons);
  const place = (span: Span, rest: Pick<Place, 'reading' | 'around' | 'settled'>, own = slice(text, span)): Place => ({
    text: own,
    span,
    zone: zoneOf(span, facts),
    role: roleOf(span),
    ...rest,
  });
  const forced = findForcedMentions(facts.marks, authority).map(({ text: own, span, resolution }) =>
    place(span, { reading: null, around: null, settled: resolution }, own),
  );
  const names = findReadings(text, words, authority.names).map(reading => {
    const around = surroundingsOf(text, words, reading);
    return place(around.span, { reading, around, settled: null });
  });
  const offices = findOfficeMentions(text, words, day, authority).map(({ span, resolution }) =>
    place(span, { reading: null, around: null, settled: resolution }),
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
function isNamedBesides(text: string, place: Place, resolution: Resolution, clues: Clues): boolean {
  if (resolution.kind !== 'resolved') return false;
  if (place.role !== 'mention') return true;
  const { id } = resolution.official;
  const known = clues.earlier.has(id) || clues.participants.has(id) || clues.correspondents.has(id);
  return known && mayNameSomebody(text, place.span);
}

/** Names that no authority has, and letters that stand for somebody whom the entry names. */
function withUnlisted(
  text: string,
  words: readonly NameWord[],
  persons: readonly PersonPlace[],
  mentions: readonly Mention[],
  named: KnownOfficials,
): readonly Mention[] {
  const people = persons.flatMap(({ role, span }): Mention[] => {
    const own = slice(text, span);
    const initial = own.slice(0, 1);
    if (initial === initial.toLowerCase()) return [];
    const official = officialOfLabel(own, named.all);
    const resolution: Resolution = official
      ? { kind: 'resolved', official, because: 'letters of a name in this entry', by: 'name' }
      : UNLISTED;
    return [{ text: own, span, role, resolution }];
  });
  const shapes = findPersonShapes(words).map(
    (span): Mention => ({ text: slice(text, span), span, role: 'mention', resolution: UNLISTED }),
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
