/** In which part each name of an entry stands: who signs, sends, receives, takes part, speaks. */
import type { EntryFacts, PersonFact } from '../../facts/facts.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { MentionRole } from './mention.ts';

export interface PersonPlace {
  readonly role: MentionRole;
  readonly span: Span;
  /** Not only an office or a pronoun stands there. */
  readonly named: boolean;
}

/** The persons that facts name, in the order of the text; of two at one place the one that says more comes first. */
export function personPlaces(facts: EntryFacts): readonly PersonPlace[] {
  const places: PersonPlace[] = [];
  const add = (role: MentionRole, person: PersonFact | null) => {
    if (person) places.push({ role, span: person.name ?? person.span, named: person.name !== null });
  };
  for (const { person } of facts.signatures) add('signer', person);
  add('sender', facts.sender);
  add('recipient', facts.recipient);
  for (const person of facts.participants) add('participant', person);
  for (const { speaker } of facts.sections) add('speaker', speaker);
  // Sorting is stable: the order above decides between equal places.
  return places.sort((a, b) => a.span[0] - b.span[0]);
}

/** Asks for spans from left to right; each is answered by the places that it touches. */
export function roleReader(places: readonly PersonPlace[]): (span: Span) => MentionRole {
  const longest = places.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  return span => {
    let best: MentionRole = 'mention';
    for (let at = firstFrom(places, span[0] - longest); at < places.length; at++) {
      const place = places[at];
      if (!place || place.span[0] >= span[1]) break;
      if (overlaps(place.span, span) && ORDER.indexOf(place.role) < ORDER.indexOf(best)) best = place.role;
    }
    return best;
  };
}

const ORDER: readonly MentionRole[] = ['signer', 'sender', 'recipient', 'participant', 'speaker', 'mention'];

function firstFrom(places: readonly PersonPlace[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
