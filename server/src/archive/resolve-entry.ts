/** Facts as written and an authority → every name of the entry with the official it means, and why. */
import type { EntryFacts, PersonFact } from '../facts/facts.ts';
import { mayNameSomebody } from '../names/ordinary-words.ts';
import { type NameWord, scanNameWords } from '../names/words.ts';
import type { Authority } from '../officials/authority.ts';
import { boundsOf } from '../dates/bounds.ts';
import { decide, type Resolution } from '../officials/decide.ts';
import type { Clues } from '../officials/evidence/clues.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Mention, MentionRole } from './resolution/mention.ts';
import { findReadings, type Reading } from './resolution/readings.ts';
import { type Surroundings, surroundingsOf } from './resolution/surroundings.ts';

const scanned = new WeakMap<EntryFacts, readonly NameWord[]>();

function wordsOf(text: string, facts: EntryFacts): readonly NameWord[] {
  let words = scanned.get(facts);
  if (!words) {
    words = scanNameWords(text);
    scanned.set(facts, words);
  }
  return words;
}

interface Place {
  readonly reading: Reading;
  readonly around: Surroundings;
  readonly zone: 'title' | 'head' | 'body' | 'close' | 'apparatus';
  readonly role: MentionRole;
}

export function resolveEntry(text: string, facts: EntryFacts, authority: Authority): readonly Mention[] {
  const words = wordsOf(text, facts);
  const places = findReadings(text, words, authority.names).map((reading): Place => {
    const around = surroundingsOf(text, words, reading);
    return { reading, around, zone: zoneOf(around.span, facts), role: roleOf(around.span, facts) };
  });
  const day = facts.date?.edtf ? boundsOf(facts.date.edtf) : null;
  const none: Clues = {
    honorifics: [],
    offices: [],
    appositions: [],
    day,
    participants: EMPTY,
    correspondents: EMPTY,
    earlier: EMPTY,
    elsewhere: EMPTY,
  };
  const alone = places.map(({ reading, around }) =>
    decide(reading.candidates, {
      ...none,
      honorifics: around.honorifics,
      offices: around.offices,
      appositions: around.appositions,
    }),
  );
  const named = namedInFull(places, alone);
  return places.flatMap((place, at): Mention[] => {
    const { reading, around, role } = place;
    const resolution = decide(reading.candidates, {
      ...none,
      honorifics: around.honorifics,
      offices: around.offices,
      appositions: around.appositions,
      participants: named.participants,
      correspondents: named.correspondents,
      ...named.around(place, at),
    });
    if (reading.weak && !isNamedBesides(place, resolution, named, at, text)) return [];
    return [{ text: text.slice(around.span[0], around.span[1]), span: around.span, role, resolution }];
  });
}

/** Whether a word of the language names somebody here: one who speaks, signs or takes part, or whom the entry named. */
function isNamedBesides(place: Place, resolution: Resolution, named: Named, at: number, text: string): boolean {
  if (resolution.kind !== 'resolved') return false;
  if (place.role !== 'mention') return true;
  const { id } = resolution.official;
  const { earlier } = named.around(place, at);
  const known = earlier.has(id) || named.participants.has(id) || named.correspondents.has(id);
  return known && mayNameSomebody(text, place.around.span);
}

const EMPTY: ReadonlySet<string> = new Set();

/** Indexes of the first and the last place at which somebody is named in full. */
interface Placed {
  readonly first: number;
  readonly last: number;
}

interface Named {
  readonly participants: ReadonlySet<string>;
  readonly correspondents: ReadonlySet<string>;
  around(place: Place, at: number): Pick<Clues, 'earlier' | 'elsewhere'>;
}

/** Officials whom the entry names so that nobody else can be meant; each part of it counts for itself. */
function namedInFull(places: readonly Place[], alone: readonly Resolution[]): Named {
  const participants = new Set<string>();
  const correspondents = new Set<string>();
  const inText = new Map<string, Placed>();
  const inNotes = new Map<string, Placed>();
  places.forEach((place, at) => {
    const resolution = alone[at];
    if (resolution?.kind !== 'resolved') return;
    const id = resolution.official.id;
    if (place.role === 'participant') participants.add(id);
    else if (place.role === 'sender' || place.role === 'recipient' || place.zone === 'title') correspondents.add(id);
    if (!isFull(place, id)) return;
    const named = place.zone === 'apparatus' ? inNotes : inText;
    named.set(id, { first: named.get(id)?.first ?? at, last: at });
  });
  return {
    participants,
    correspondents,
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

function isFull({ reading, around }: Place, id: string): boolean {
  const candidate = reading.candidates.find(({ official }) => official.id === id);
  if (!candidate) return false;
  const { match } = candidate;
  return match.names > 0 || match.initials > 0 || match.anchor.kind === 'reference' || around.offices.length > 0;
}

function zoneOf([start]: Span, { zones }: EntryFacts): Place['zone'] {
  if (start >= zones.apparatus[0] && zones.apparatus[1] > zones.apparatus[0]) return 'apparatus';
  if (start < zones.title[1]) return 'title';
  if (start >= zones.head[0] && start < zones.head[1]) return 'head';
  if (start >= zones.close[0] && start < zones.close[1]) return 'close';
  return 'body';
}

function roleOf(span: Span, facts: EntryFacts): MentionRole {
  const at = (person: PersonFact | null) => person !== null && overlaps(person.name ?? person.span, span);
  if (facts.signatures.some(({ person }) => at(person))) return 'signer';
  if (at(facts.sender)) return 'sender';
  if (at(facts.recipient)) return 'recipient';
  if (facts.participants.some(at)) return 'participant';
  if (facts.sections.some(({ speaker }) => at(speaker))) return 'speaker';
  return 'mention';
}
