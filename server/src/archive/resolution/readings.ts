/** The places of an entry where a listed name may stand, each with the candidates that its words leave. */
import { isCommonGivenName } from '../../names/given-names.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { marksThing, isThing } from '../../names/things.ts';
import type { NameWord } from '../../names/words.ts';
import type { Candidate } from '../../officials/evidence/clues.ts';
import { matchName } from '../../officials/matching/match-name.ts';
import type { NameMatch } from '../../officials/matching/name-match.ts';
import type { NameIndex } from '../../officials/name-index.ts';
import { lookUp } from './look-up.ts';

export interface Reading {
  /** Index of the word that was found in the index, of the first word of the name, and behind its last. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
  /** The word is one of the language too (`Don`, `Lord`, `Read`): it names somebody only whom the entry names besides. */
  readonly weak: boolean;
}

/** In the order of the text, not overlapping: of two the one that explains more words. */
export function findReadings(text: string, words: readonly NameWord[], index: NameIndex): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    const reading = readingAt(text, words, at, index);
    if (!reading) continue;
    const last = found[found.length - 1];
    if (last && last.to > reading.from) {
      if (size(last) > size(reading)) continue;
      found.pop();
      // What the one before had given way to may stand again only if it was a word of its own; names don't nest so deep.
    }
    found.push(reading);
  }
  return found;
}

function size({ from, to }: Reading): number {
  return to - from;
}

function readingAt(text: string, words: readonly NameWord[], at: number, index: NameIndex): Reading | null {
  const word = words[at];
  if (!word || word.initial || word.particle) return null;
  const { anchors, spelling, needsMore } = lookUp(word, index);
  if (anchors.length === 0) return null;
  const candidates: Candidate[] = [];
  for (const anchor of anchors) {
    const match = matchName(words, at, anchor, index);
    if (match && (!needsMore || standsAlone(word, match)))
      candidates.push({ official: anchor.official, match, spelling });
  }
  const agreeing = candidates.filter(({ match }) => !match.contradicted);
  const widest = (agreeing.length > 0 ? agreeing : candidates).reduce<Candidate | null>(
    (best, one) => (best === null || explained(one) > explained(best) ? one : best),
    null,
  );
  if (!widest) return null;
  const { from, to } = widest.match;
  const kept = agreeing.filter(one => explained(one) >= explained(widest));
  if (spelling !== 'exact' && to - from === 1 && isInCapitals(words, at)) return null;
  const reading = { at, from, to, candidates: kept.length > 0 ? kept : candidates, weak: false };
  return isInsideThing(words, reading, index) ? null : { ...reading, weak: isWeak(text, words, reading) };
}

/** More of the name than this word, or a long last one, by which Vietnamese and Cambodians are called. */
function standsAlone({ folded }: NameWord, { anchor, names, initials }: NameMatch): boolean {
  return names + initials > 0 || (anchor.kind === 'call' && folded.length > 3);
}

/** How many words of the text the match accounts for. */
function explained({ match }: Candidate): number {
  return match.to - match.from;
}

/** `US COPPER COMPANIES`: in a heading every word has capitals, so that a mere likeness makes no name of one. */
function isInCapitals(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word?.capitals) return false;
  const before = word.joined && words[at - 1]?.capitals === true;
  return before || (words[at + 1]?.joined === true && words[at + 1]?.capitals === true);
}

/** Inside the name of a thing, or the given name of somebody else. */
function isInsideThing(words: readonly NameWord[], { at, from, to }: Reading, index: NameIndex): boolean {
  const word = words[at];
  const last = words[to - 1];
  const next = words[to]?.joined ? words[to] : undefined;
  const before = words[from]?.joined ? words[from - 1] : undefined;
  if (!word || !last) return true;
  if (next && !last.possessive && !next.hyphen && isThing(next.folded)) return true;
  if (before && marksThing(before.folded)) return true;
  if (to - from > 1 || !next || last.possessive || next.hyphen || isTitled(words, from)) return false;
  return isGivenName(word.folded, index) && looksLikeSurname(next, index);
}

/** A single word that the language has too, with nothing beside it that makes a name of it. */
function isWeak(text: string, words: readonly NameWord[], { at, from, to, candidates }: Reading): boolean {
  const word = words[at];
  if (!word || to - from > 1 || isTitled(words, from) || inParentheses(text, word)) return false;
  if (!isOrdinaryWord(word.folded) && honorificOf(word.folded) === null) return false;
  return word.first || candidates.every(({ match }) => match.anchor.kind !== 'reference');
}

function isTitled(words: readonly NameWord[], from: number): boolean {
  const before = words[from]?.joined ? words[from - 1] : undefined;
  return before !== undefined && honorificOf(before.folded) !== null;
}

function isGivenName(folded: string, index: NameIndex): boolean {
  return isCommonGivenName(folded) || index.given.has(folded);
}

function looksLikeSurname(word: NameWord, index: NameIndex): boolean {
  if (word.initial) return true;
  return (
    !isOrdinaryWord(word.folded) && honorificOf(word.folded) === null && !word.particle && !index.words.has(word.folded)
  );
}

function inParentheses(text: string, { span }: NameWord): boolean {
  return text[span[0] - 1] === '(' && text[span[1]] === ')';
}
