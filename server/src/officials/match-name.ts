/** One listed name against the words that stand in a text: which of them it explains, and whether any contradicts it. */
import { isCommonGivenName } from '../names/given-names.ts';
import { honorificOf } from '../names/honorifics.ts';
import { sameGivenName } from '../names/nicknames.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { isParticle } from '../names/particles.ts';
import { sameInitial, soundKey } from '../names/sound.ts';
import type { NameWord } from '../names/words.ts';
import type { Anchor, NameIndex } from './name-index.ts';

export interface NameMatch {
  readonly anchor: Anchor;
  /** Indexes of the first word and behind the last that belong to the name, honorifics not counted. */
  readonly from: number;
  readonly to: number;
  /** Given names written out and initials that agree. */
  readonly names: number;
  readonly initials: number;
  /** Every word of a surname of several words, or of a native name, stands there. */
  readonly whole: boolean;
  /** Words beside it that only another person can bear. */
  readonly contradicted: boolean;
}

/** `words[at]` is the anchor's word. */
export function matchName(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  if (anchor.kind === 'given') return matchGivenAlone(words, at, anchor);
  return anchor.shape.native ? matchNative(words, at, anchor, index) : matchWestern(words, at, anchor, index);
}

function matchWestern(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  const { family } = anchor.shape;
  const [from, to] = coverFamily(words, at, family);
  const whole = to - from >= family.length || family.length === 1;
  if (anchor.kind === 'part' && !whole) return null;
  const givens = [...anchor.shape.given];
  const known: GivenNames = { given: givens, nicknames: anchor.listed.nicknames };
  const left = leftOf(words, from, index, known);
  const right = rightOf(words, to, known, left.count > 0);
  const before = compareGiven(words.slice(from - left.count, from), known);
  const after = right.count > 0 ? right : null;
  const contradicted = before.contradicted || left.stranger || (right.stranger && left.count === 0);
  return {
    anchor,
    from: from - left.count,
    to: to + right.count,
    names: before.names + (after?.names ?? 0),
    initials: before.initials + (after?.initials ?? 0),
    whole,
    contradicted,
  };
}

/** The run of the family's words around the anchor's word, particles in front included. */
function coverFamily(words: readonly NameWord[], at: number, family: readonly string[]): readonly [number, number] {
  const place = family.indexOf(words[at]?.folded ?? '');
  let from = at;
  let to = at + 1;
  if (place >= 0) {
    for (let k = place - 1; k >= 0 && words[from]?.joined && words[from - 1]?.folded === family[k]; k--) from--;
    for (let k = place + 1; k < family.length && words[to]?.joined && words[to]?.folded === family[k]; k++) to++;
  }
  while (words[from]?.joined && words[from - 1]?.particle) from--;
  return [from, to];
}

interface GivenNames {
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
}

interface Left {
  readonly count: number;
  /** A word that looks like the given name of somebody else. */
  readonly stranger: boolean;
}

const MAX_GIVEN = 5;

/** The words to the left that are given names or initials of anybody. */
function leftOf(words: readonly NameWord[], start: number, index: NameIndex, known: GivenNames): Left {
  let count = 0;
  while (count < MAX_GIVEN && start - count > 0 && words[start - count]?.joined) {
    const word = words[start - count - 1];
    if (!word) break;
    if (word.initial) count++;
    else if (isOwnGiven(word.folded, known)) count++;
    else if (word.particle || honorificOf(word.folded) !== null) break;
    else if (looksGiven(word, index)) count++;
    else return { count, stranger: count === 0 && isStranger(word) };
  }
  // `U.S. Diem`, `Article V. Couve`: letters before a name that belong to the word before them.
  while (count > 0 && words[start - count]?.initial && isFalseInitial(words, start - count)) count--;
  return { count, stranger: false };
}

function isFalseInitial(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.folded === 'u' && next?.initial && next.folded === 's') return true;
  if (word?.folded === 's' && words[at - 1]?.folded === 'u') return true;
  return word?.folded === 'm' && !next?.initial && !words[at - 1]?.initial && word.joined === false;
}

function isOwnGiven(folded: string, { given, nicknames }: GivenNames): boolean {
  return given.some(name => name.length > 1 && sameGivenName(name, folded)) || nicknames.includes(folded);
}

function looksGiven(word: NameWord, index: NameIndex): boolean {
  if (isOrdinaryWord(word.folded) || word.folded.length < 2) return false;
  return isCommonGivenName(word.folded) || index.given.has(word.folded);
}

/** A capitalised word directly before a surname, not at a sentence's beginning, that is no office, place or opening. */
function isStranger(word: NameWord): boolean {
  if (word.first || word.dot || word.possessive || word.capitals || word.folded.length < 3) return false;
  return false;
}

interface Right {
  readonly count: number;
  readonly names: number;
  readonly initials: number;
  readonly stranger: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** `Khrushchev N.S.`, `Khrushchev Nikita Sergeevich`, `Kuznetsov V.`: what follows in the surname-first order. */
function rightOf(words: readonly NameWord[], end: number, known: GivenNames, hasLeft: boolean): Right {
  const none = { count: 0, names: 0, initials: 0, stranger: false };
  const next = words[end];
  if (!next?.joined || hasLeft) return none;
  if (SUFFIXES.has(next.folded)) return { ...none, count: 1 };
  let count = 0;
  while (
    count < 3 &&
    words[end + count]?.joined &&
    (words[end + count]?.initial || isOwnGiven(words[end + count]?.folded ?? '', known))
  )
    count++;
  if (count === 0) return none;
  const following = words.slice(end, end + count);
  const compared = compareGiven(following, known);
  // A lone letter may begin the next sentence or point; it counts only where it agrees.
  if (compared.contradicted)
    return count > 1 && following.every(word => word.initial) ? { ...none, stranger: true } : none;
  if (known.given.length === 0 && count === 1) return none;
  return { count, names: compared.names, initials: compared.initials, stranger: false };
}

interface Compared {
  readonly names: number;
  readonly initials: number;
  readonly contradicted: boolean;
}

/** In their order: each word written must find its given name, but more may be written than is listed. */
function compareGiven(words: readonly NameWord[], { given, nicknames }: GivenNames): Compared {
  if (words.length === 0 || given.length === 0) {
    const nick = words.some(word => nicknames.includes(word.folded));
    return { names: nick ? 1 : 0, initials: 0, contradicted: false };
  }
  let names = 0;
  let initials = 0;
  let next = 0;
  for (const word of words) {
    if (word.particle) continue;
    if (nicknames.includes(word.folded)) {
      names++;
      continue;
    }
    const found = findGiven(word, given, next);
    if (found < 0) {
      const exhausted = next >= given.length && names + initials > 0;
      if (exhausted) continue;
      return { names, initials, contradicted: true };
    }
    if (word.initial || given[found]?.length === 1) initials++;
    else names++;
    next = found + 1;
  }
  return { names, initials, contradicted: false };
}

function findGiven(word: NameWord, given: readonly string[], from: number): number {
  for (let at = from; at < given.length; at++) {
    const name = given[at] ?? '';
    if (word.initial) {
      if (sameInitial(word.folded, name)) return at;
      // An initial that is skipped would make `J. Kennedy` out of Robert J.: only the first may be left out.
      if (at > from) return -1;
    } else if (name.length === 1 ? word.folded.startsWith(name) : agrees(word, name)) return at;
  }
  return -1;
}

function agrees(word: NameWord, name: string): boolean {
  if (sameGivenName(name, word.folded)) return true;
  if (word.folded.length >= 4 && name.length >= 4 && soundKey(name) === soundKey(word.folded)) return true;
  return word.dot && word.folded.length >= 2 && name.startsWith(word.folded);
}

/** A name in native order: all of it, its last word, or its first. */
function matchNative(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  const { family } = anchor.shape;
  const place =
    anchor.kind === 'first' ? 0 : anchor.kind === 'part' ? family.indexOf(words[at]?.folded ?? '') : family.length - 1;
  let from = at;
  let to = at + 1;
  let k = place;
  while (k > 0 && words[from]?.joined && sameWord(words[from - 1]?.folded ?? '', family[k - 1] ?? '')) {
    from--;
    k--;
  }
  let last = place;
  while (last + 1 < family.length && words[to]?.joined && sameWord(words[to]?.folded ?? '', family[last + 1] ?? '')) {
    to++;
    last++;
  }
  const covered = last - k + 1;
  const whole = covered === family.length;
  if (anchor.kind === 'part' && covered < Math.min(2, family.length)) return null;
  const before = words[from]?.joined ? words[from - 1] : undefined;
  const strangerLeft =
    before !== undefined &&
    !whole &&
    !before.first &&
    !before.initial &&
    !before.particle &&
    honorificOf(before.folded) === null &&
    !isOrdinaryWord(before.folded) &&
    !before.possessive;
  const left = family.length === 1 || !whole ? leftGiven(words, from, index) : 0;
  return {
    anchor,
    from: from - (family.length === 1 ? 0 : 0),
    to,
    names: covered > 1 ? covered - 1 : 0,
    initials: 0,
    whole,
    contradicted: strangerLeft || left > 0,
  };
}

function sameWord(written: string, listed: string): boolean {
  return written === listed || (written.length > 3 && soundKey(written) === soundKey(listed));
}

/** Given names before a single word of a native name are somebody else's. */
function leftGiven(words: readonly NameWord[], from: number, index: NameIndex): number {
  const before = words[from]?.joined ? words[from - 1] : undefined;
  return before && !before.particle && (before.initial ? !isFalseInitial(words, from - 1) : looksGiven(before, index))
    ? 1
    : 0;
}

function matchGivenAlone(words: readonly NameWord[], at: number, anchor: Anchor): NameMatch | null {
  const next = words[at + 1];
  if (next?.joined && !next.possessive && !isParticle(next.folded) && !words[at]?.possessive) return null;
  return { anchor, from: at, to: at + 1, names: 1, initials: 0, whole: false, contradicted: false };
}
