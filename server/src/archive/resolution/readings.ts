/** The places of an entry where a listed name may stand, each with the candidates that its words leave. */
import { chineseKey, mayBeChinese } from '../../names/chinese.ts';
import { isCyrillic, nominatives, romanisations } from '../../names/cyrillic-cases.ts';
import { writtenKeys } from '../../names/foreign-keys.ts';
import { isCommonGivenName } from '../../names/given-names.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { soundKey } from '../../names/sound.ts';
import { marksThing, isThing } from '../../names/things.ts';
import type { NameWord } from '../../names/words.ts';
import type { Candidate } from '../../officials/evidence/clues.ts';
import { matchName } from '../../officials/match-name.ts';
import { type Anchor, type NameIndex, SHORTEST_SLIP } from '../../officials/name-index.ts';

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

function size({ from, to, candidates }: Reading): number {
  return to - from + (candidates.some(({ match }) => match.anchor.kind === 'given') ? -0.5 : 0);
}

function readingAt(text: string, words: readonly NameWord[], at: number, index: NameIndex): Reading | null {
  const word = words[at];
  if (!word || word.initial || word.particle) return null;
  const { anchors, spelling } = lookUp(text, word, index);
  if (anchors.length === 0) return null;
  const candidates: Candidate[] = [];
  for (const anchor of anchors) {
    const match = matchName(words, at, anchor, index);
    if (match) candidates.push({ official: anchor.official, match, spelling });
  }
  const agreeing = candidates.filter(({ match }) => !match.contradicted);
  const widest = (agreeing.length > 0 ? agreeing : candidates).reduce<Candidate | null>(
    (best, one) => (best === null || explained(one) > explained(best) ? one : best),
    null,
  );
  if (!widest) return null;
  const { from, to } = widest.match;
  const kept = agreeing.filter(one => explained(one) >= explained(widest) || isSpelledDifferently(one, widest));
  const reading = { at, from, to, candidates: kept.length > 0 ? kept : candidates, weak: false };
  return isInsideThing(words, reading, index) ? null : { ...reading, weak: isWeak(text, words, reading) };
}

/** How many words of the text the match accounts for. */
function explained({ match }: Candidate): number {
  return match.to - match.from;
}

/** A surname alone may also be that of somebody whose listed surname has more words. */
function isSpelledDifferently(one: Candidate, other: Candidate): boolean {
  return explained(one) === explained(other) - 1 && other.match.anchor.kind === 'given';
}

interface Found {
  readonly anchors: readonly Anchor[];
  readonly spelling: Candidate['spelling'];
}

const NOTHING: Found = { anchors: [], spelling: 'exact' };

function lookUp(text: string, word: NameWord, index: NameIndex): Found {
  const { folded } = word;
  const exact = index.words.get(folded);
  if (exact) return { anchors: exact, spelling: 'exact' };
  if (folded.length < 3) return NOTHING;
  const written = text.slice(word.span[0], word.span[1]);
  if (isCyrillic(written)) return lookUpCyrillic(written, index);
  // The plural of a family, `the Nhus`, and the German genitive.
  const singular = folded.endsWith('s') && folded.length > 3 && !word.possessive ? folded.slice(0, -1) : null;
  const plural = singular === null ? undefined : index.words.get(singular);
  if (plural) return { anchors: plural.filter(({ kind }) => kind !== 'given'), spelling: 'exact' };
  return lookUpUnlike(folded, singular, index);
}

const KEPT = 20_000;
/** Of the authority that was asked last: an archive of many authorities is read folder by folder. */
let unlike: { readonly index: NameIndex; readonly found: Map<string, Found> } | null = null;

/** Words that no official is spelled like: the same ones come again and again in an archive, and each is looked up once. */
function lookUpUnlike(folded: string, singular: string | null, index: NameIndex): Found {
  if (unlike?.index !== index) unlike = { index, found: new Map() };
  const known = unlike.found;
  const key = singular === null ? folded : `${folded} ${singular}`;
  let found = known.get(key);
  if (!found) {
    found = findUnlike(folded, singular, index);
    if (known.size >= KEPT) known.clear();
    known.set(key, found);
  }
  return found;
}

function findUnlike(folded: string, singular: string | null, index: NameIndex): Found {
  if (isOrdinaryWord(folded) || honorificOf(folded) !== null) return NOTHING;
  const sounding = bySound(folded, index) ?? (singular === null ? undefined : bySound(singular, index));
  if (sounding) return { anchors: sounding, spelling: 'sound' };
  const slips = folded.length >= SHORTEST_SLIP ? index.misspelled(folded) : [];
  return slips.length > 0 ? { anchors: slips, spelling: 'slip' } : NOTHING;
}

function bySound(folded: string, index: NameIndex): readonly Anchor[] | undefined {
  const sounding = folded.length >= 5 ? index.sounds.get(soundKey(folded)) : undefined;
  if (sounding) return sounding;
  const chinese = mayBeChinese(folded) ? index.chinese.get(chineseKey(folded)) : undefined;
  if (chinese) return chinese;
  for (const key of writtenKeys(folded)) {
    const foreign = index.foreign.get(key);
    if (foreign) return foreign;
  }
  return undefined;
}

/** Another alphabet is no other spelling: what its letters stand for is the name itself. */
function lookUpCyrillic(written: string, index: NameIndex): Found {
  for (const nominative of nominatives(written)) {
    for (const own of romanisations(nominative)) {
      const anchors = index.words.get(own) ?? (own.length >= 4 ? bySound(own, index) : undefined);
      if (anchors) return { anchors, spelling: 'exact' };
    }
  }
  return NOTHING;
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
