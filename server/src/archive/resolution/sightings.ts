/** What a stretch of text names, as far as its own words tell: looked for once, wherever an edit moves the stretch. */
import { boundsOf } from '../../dates/bounds.ts';
import { mayNameSomebody } from '../../names/ordinary-words.ts';
import { findPersonShapes } from '../../names/person-shapes.ts';
import { type NameWord, scanNameWords } from '../../names/words.ts';
import type { Authority } from '../../officials/authority.ts';
import type { Resolution } from '../../officials/decide.ts';
import type { Candidate } from '../../officials/evidence/clues.ts';
import type { Span } from '../../text/span.ts';
import { findLoneGivenNames, type LoneGivenName } from './given-names.ts';
import { findOfficeMentions, type OfficeMention } from './office-mentions.ts';
import { findReadings } from './readings.ts';
import type { Stretch } from './stretches.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A name that may be an official's. Places are relative to the stretch. */
export interface Sighting {
  /** With honorific and initials, without a possessive ending. */
  readonly span: Span;
  readonly around: Surroundings;
  readonly candidates: readonly Candidate[];
  /** The word is one of the language too; `possible` says that it may be a name where it stands. */
  readonly weak: boolean;
  readonly possible: boolean;
  /** What was decided, by all that the entry has to do with it: see `decide-sighting.ts`. */
  readonly decided: Map<string, Resolution>;
}

export interface Sightings {
  readonly names: readonly Sighting[];
  readonly givenNames: readonly LoneGivenName[];
  /** Names of persons by their shape, whether an authority has them or not. */
  readonly shapes: readonly Span[];
  /** Offices without a name beside them, with their holders on an EDTF day. */
  readonly officesOn: (day: string | null) => readonly OfficeMention[];
}

const known = new WeakMap<Stretch, { readonly authority: Authority; readonly sightings: Sightings }>();

export function sightingsIn(stretch: Stretch, authority: Authority): Sightings {
  const found = known.get(stretch);
  if (found?.authority === authority) return found.sightings;
  const sightings = look(stretch.text, authority);
  known.set(stretch, { authority, sightings });
  return sightings;
}

function look(text: string, authority: Authority): Sightings {
  const words = scanNameWords(text);
  return {
    names: findReadings(text, words, authority.names).map((reading): Sighting => {
      const around = surroundingsOf(text, words, reading);
      const { candidates, weak } = reading;
      const possible = !weak || mayNameSomebody(text, around.span);
      return { span: around.span, around, candidates, weak, possible, decided: new Map() };
    }),
    givenNames: findLoneGivenNames(words, authority.names),
    shapes: findPersonShapes(words),
    officesOn: officesByDay(text, words, authority),
  };
}

function officesByDay(text: string, words: readonly NameWord[], authority: Authority): Sightings['officesOn'] {
  let last: { readonly day: string | null; readonly offices: readonly OfficeMention[] } | null = null;
  return day => {
    if (last?.day !== day) {
      last = { day, offices: findOfficeMentions(text, words, day === null ? null : boundsOf(day), authority) };
    }
    return last.offices;
  };
}
