/** A name of given names and a family: `N.S. Khrushchev`, `Khrushchev Nikita`. */
import { honorificOf } from '../../names/honorifics.ts';
import { transcribes } from '../../names/transcribed.ts';
import type { NameWord } from '../../names/words.ts';
import type { Anchor } from '../anchor.ts';
import type { NameIndex } from '../name-index.ts';
import { compareGiven, disagrees, type GivenNames, isOwnGiven, isOwnGivenAt, soundsAlike } from './given-names.ts';
import type { NameMatch } from './name-match.ts';
import { isFalseInitial, isListLetter, looksGiven } from './neighbours.ts';

export function matchWestern(
  words: readonly NameWord[],
  at: number,
  anchor: Anchor,
  index: NameIndex,
): NameMatch | null {
  const { family } = anchor.shape;
  const [from, to] = coverFamily(words, at, family);
  const whole = to - from >= family.length || family.length === 1;
  if (anchor.kind === 'part' && !whole) return null;
  const givens = [...anchor.shape.given];
  const known: GivenNames = { given: givens, nicknames: anchor.listed.nicknames };
  const beside = leftOf(words, from, index, known);
  const left = withoutForeign(words, from, beside, known);
  const right = rightOf(words, to, known, left > 0);
  const before = compareGiven(words.slice(from - left, from), known);
  const after = right.count > 0 ? right : null;
  return {
    anchor,
    from: from - left,
    to: to + right.count,
    names: before.names + (after?.names ?? 0),
    initials: before.initials + (after?.initials ?? 0),
    whole,
    contradicted: before.contradicted || (right.stranger && left === 0) || (left > 0 && isCalledByTitle(anchor)),
    slip: before.slip,
  };
}

/** `Hussein, King` bears no other name: Ahmed Hussein is somebody else. */
function isCalledByTitle({ shape, listed }: Anchor): boolean {
  return shape.given.length === 0 && listed.titles.some(title => honorificOf(title) === 'noble');
}

/** The run of the family's words around the anchor's word, particles in front included. */
function coverFamily(words: readonly NameWord[], at: number, family: readonly string[]): readonly [number, number] {
  const place = family.length === 1 ? 0 : family.findIndex(name => isFamilyWord(words[at], name));
  let from = at;
  let to = at + 1;
  if (place >= 0) {
    for (let k = place - 1; k >= 0 && words[from]?.joined && isFamilyWord(words[from - 1], family[k]); k--) from--;
    for (let k = place + 1; k < family.length && words[to]?.joined && isFamilyWord(words[to], family[k]); k++) to++;
  }
  while (words[from]?.joined && words[from - 1]?.particle) from--;
  return [from, to];
}

/** `Бетман-Гольвегу`: each word of a surname may be written otherwise. */
function isFamilyWord(word: NameWord | undefined, name: string | undefined): boolean {
  if (!word || name === undefined) return false;
  if (word.folded === name) return true;
  if (word.cyrillic !== null) return transcribes(word.cyrillic, name);
  return word.folded.length > 3 && name.length > 3 && soundsAlike(word.folded, name);
}

const MAX_GIVEN = 5;

/** The words to the left that are given names or initials of anybody. */
function leftOf(words: readonly NameWord[], start: number, index: NameIndex, known: GivenNames): number {
  let count = 0;
  while (count < MAX_GIVEN && start - count > 0 && words[start - count]?.joined) {
    const word = words[start - count - 1];
    if (!word) break;
    if (word.initial) count++;
    else if (isOwnGiven(word, known)) count++;
    else if (words[start - count]?.hyphen && !word.hyphen && count === 0) break;
    else if (word.particle || honorificOf(word.folded) !== null) break;
    else if (looksGiven(word, index)) count++;
    else break;
  }
  // `U.S. Diem`, `Article V. Couve`: letters before a name that belong to the word before them.
  while (count > 0 && words[start - count]?.initial && isFalseInitial(words, start - count)) count--;
  return count;
}

/** Without a letter that stands before the name and is none of its initials: of a list, or `M. J. Cambon`'s Monsieur. */
function withoutForeign(words: readonly NameWord[], from: number, beside: number, known: GivenNames): number {
  if (beside === 1) return isListLetter(words, from - 1) && disagrees(words[from - 1], known) ? 0 : beside;
  const outermost = words[from - beside];
  if (!outermost?.initial || outermost.folded !== 'm') return beside;
  const all = compareGiven(words.slice(from - beside, from), known);
  const inner = compareGiven(words.slice(from - beside + 1, from), known);
  return all.contradicted && !inner.contradicted && inner.names + inner.initials > 0 ? beside - 1 : beside;
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
    (words[end + count]?.initial || isOwnGivenAt(words, end + count, known))
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
