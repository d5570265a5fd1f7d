/** One listed name against the words that stand in a text: which of them it explains, and whether any contradicts it. */
import { arabicKey } from '../names/arabic.ts';
import { chineseKey, chineseKeys } from '../names/chinese.ts';
import { isCommonGivenName } from '../names/given-names.ts';
import { honorificOf } from '../names/honorifics.ts';
import { sameGivenName } from '../names/nicknames.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { sameInitial, soundKey } from '../names/sound.ts';
import { isThing } from '../names/things.ts';
import { isCyrillicInitial, transcribes, transcribesEastern } from '../names/transcribed.ts';
import { isWomansName } from '../names/women.ts';
import type { NameWord } from '../names/words.ts';
import type { Anchor } from './anchor.ts';
import type { NameIndex } from './name-index.ts';

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
  /** An initial disagrees although a given name agrees: a misprint, or another person. */
  readonly slip: boolean;
}

/** `words[at]` is the anchor's word. */
export function matchName(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  return anchor.shape.native ? matchNative(words, at, anchor, index) : matchWestern(words, at, anchor, index);
}

function matchWestern(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
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

interface GivenNames {
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
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

function isFalseInitial(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.folded === 'u' && next?.initial && next.folded === 's') return true;
  if (word?.folded === 's' && words[at - 1]?.folded === 'u') return true;
  return word?.folded === 'm' && !next?.initial && !isNameWord(words, at - 1);
}

/** Whether the word before `M.` is part of the same name: not one that only begins the sentence (`Selon M. Laval`). */
function isNameWord(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word || words[at + 1]?.joined === false) return false;
  return word.initial || (!word.first && !word.particle);
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

/** Lists seldom go farther. */
const LAST_LIST_LETTER = 'k';

/** `C. Orlov said`: the letter of a point in a list, where no given name begins with it. */
function isListLetter(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.initial && word.first && word.folded <= LAST_LIST_LETTER;
}

function disagrees(word: NameWord | undefined, known: GivenNames): boolean {
  return word !== undefined && compareGiven([word], known).contradicted;
}

function isOwnGiven({ folded, cyrillic }: NameWord, { given, nicknames }: GivenNames): boolean {
  if (isRunOfInitials(folded, given)) return true;
  if (cyrillic !== null && given.some(name => name.length > 1 && transcribes(cyrillic, name))) return true;
  if (nicknames.includes(folded)) return true;
  return given.some(
    name =>
      name.length > 1 &&
      (sameGivenName(name, folded) || (name.length > 3 && folded.length > 3 && soundsAlike(folded, name))),
  );
}

function isOwnGivenAt(words: readonly NameWord[], at: number, known: GivenNames): boolean {
  const word = words[at];
  return word !== undefined && isOwnGiven(word, known);
}

function looksGiven(word: NameWord, index: NameIndex): boolean {
  if (isOrdinaryWord(word.folded) || word.folded.length < 2) return false;
  return isCommonGivenName(word.folded) || isWomansName(word.folded) || index.given.has(word.folded);
}

/** `NS Khrushchev`: the initials without their full stops. */
function isRunOfInitials(folded: string, given: readonly string[]): boolean {
  return folded.length === given.length && folded.length > 1 && given.every((name, at) => name[0] === folded[at]);
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

interface Compared {
  readonly names: number;
  readonly initials: number;
  readonly contradicted: boolean;
  readonly slip: boolean;
}

/** In their order: each word written must find its given name, but more may be written than is listed. */
function compareGiven(words: readonly NameWord[], { given, nicknames }: GivenNames): Compared {
  if (words.length === 0 || given.length === 0) {
    const nick = words.some(word => nicknames.includes(word.folded));
    return { names: nick ? 1 : 0, initials: 0, contradicted: false, slip: false };
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
    if (isRunOfInitials(word.folded, given)) {
      initials += given.length;
      next = given.length;
      continue;
    }
    const found = findGiven(word, given, next);
    if (found < 0) {
      const exhausted = next >= given.length && names + initials > 0;
      if (exhausted) continue;
      const slip = word.initial && names > 0;
      return { names, initials, contradicted: !slip, slip };
    }
    if (word.initial || given[found]?.length === 1) initials++;
    else names++;
    next = found + 1;
  }
  return { names, initials, contradicted: false, slip: false };
}

function findGiven(word: NameWord, given: readonly string[], from: number): number {
  for (let at = from; at < given.length; at++) {
    const name = given[at] ?? '';
    if (word.initial) {
      if (isInitialOf(word, name)) return at;
      // An initial that is skipped would make `J. Kennedy` out of Robert J.: only the first may be left out.
      if (at > from) return -1;
    } else if (name.length === 1 ? word.folded.startsWith(name) : agrees(word, name)) return at;
  }
  return -1;
}

function isInitialOf({ folded, cyrillic }: NameWord, name: string): boolean {
  return sameInitial(folded, name) || (cyrillic !== null && isCyrillicInitial(cyrillic, name));
}

function agrees(word: NameWord, name: string): boolean {
  if (word.cyrillic !== null && transcribes(word.cyrillic, name)) return true;
  if (sameGivenName(name, word.folded)) return true;
  if (word.folded.length >= 4 && name.length >= 4 && soundsAlike(name, word.folded)) return true;
  return word.dot && word.folded.length >= 2 && name.startsWith(word.folded);
}

/** A name in native order: all of it, its last word, or its first. */
function matchNative(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  const { family } = anchor.shape;
  const place =
    anchor.kind === 'first' ? 0 : anchor.kind === 'part' ? family.indexOf(words[at]?.folded ?? '') : family.length - 1;
  let from = at;
  let k = place;
  while (k > 0 && words[from]?.joined && isSameAsListed(words.slice(from - 1, from), family[k - 1] ?? '')) {
    from--;
    k--;
  }
  const reversed = place === 0 && family.length > 1 ? coverLeft(words, at, family.slice(1)) : 0;
  if (reversed > 0)
    return {
      anchor,
      from: at - reversed,
      to: at + 1,
      names: family.length - 1,
      initials: 0,
      whole: true,
      slip: false,
      contradicted: false,
    };
  const right = coverRight(words, at + 1, family.slice(place + 1));
  const to = at + 1 + right.words;
  const covered = place - k + 1 + right.listed;
  const whole = covered === family.length;
  if (anchor.kind === 'part' && covered < Math.min(2, family.length)) return null;
  return {
    anchor,
    from,
    to,
    names: covered > 1 ? covered - 1 : 0,
    initials: 0,
    whole,
    slip: false,
    contradicted: !whole && (isBesideStranger(words, from) || hasGivenBefore(words, from, index) || goesOn(words, to)),
  };

  /** `Kim Tae-chung` is no other Kim: a name goes on behind the first word. */
  function goesOn(all: readonly NameWord[], end: number): boolean {
    const next = !all[end - 1]?.possessive && all[end]?.joined ? all[end] : undefined;
    if (next === undefined || next.hyphen || next.capitals || isThing(next.folded)) return false;
    // `Nguyen Ngoc Le`: short words of the language are names in a name of three.
    return isNamePart(next) || (family.length > 2 && next.folded.length <= 3 && !next.initial && !next.particle);
  }
}

/** How many words of the text, from `at` on, stand for how many of the listed ones; hyphens may divide them otherwise. */
function coverRight(
  words: readonly NameWord[],
  at: number,
  listed: readonly string[],
): { readonly words: number; readonly listed: number } {
  let best = { words: 0, listed: 0 };
  for (let count = 1; count <= 4 && words[at + count - 1]?.joined; count++) {
    const written = words.slice(at, at + count);
    let meant = '';
    for (let length = 1; length <= listed.length; length++) {
      meant += listed[length - 1] ?? '';
      if (length > best.listed && isSameAsListed(written, meant)) best = { words: count, listed: length };
    }
  }
  return best;
}

/** `Chung Hee Park`: the given words of a native name before its surname, as the West puts them. */
function coverLeft(words: readonly NameWord[], at: number, listed: readonly string[]): number {
  const meant = listed.join('');
  for (let count = 1; count <= 3 && words[at - count + 1]?.joined; count++) {
    if (isSameAsListed(words.slice(at - count, at), meant)) return count;
  }
  return 0;
}

function isNamePart(word: NameWord): boolean {
  return !word.initial && !word.particle && honorificOf(word.folded) === null && !isOrdinaryWord(word.folded);
}

/** A capitalised word before a part of a native name that belongs to somebody else's. */
function isBesideStranger(words: readonly NameWord[], from: number): boolean {
  const before = words[from]?.joined && !words[from]?.hyphen ? words[from - 1] : undefined;
  return before !== undefined && !before.first && !before.possessive && isNamePart(before);
}

/** The words taken as one, since hyphens divide a name otherwise in each system. */
function isSameAsListed(words: readonly NameWord[], listed: string): boolean {
  const written = words.map(({ folded }) => folded).join('');
  if (sameWord(written, listed)) return true;
  // `Mao Tse-tungs Rede`, as German has its genitive.
  if (written.length > 4 && written.endsWith('s') && sameWord(written.slice(0, -1), listed)) return true;
  if (words.length === 0 || words.some(({ cyrillic }) => cyrillic === null)) return false;
  const cyrillic = words.map(word => word.cyrillic).join('');
  return transcribesEastern(cyrillic, listed) || transcribes(cyrillic, listed);
}

function sameWord(written: string, listed: string): boolean {
  if (written === listed) return true;
  if (written.length > 3 && soundsAlike(written, listed)) return true;
  return written.length > 1 && chineseKeys(written).includes(chineseKey(listed));
}

function soundsAlike(written: string, listed: string): boolean {
  return soundKey(written) === soundKey(listed) || arabicKey(written) === arabicKey(listed);
}

/** Given names before a part of a native name are somebody else's. */
function hasGivenBefore(words: readonly NameWord[], from: number, index: NameIndex): boolean {
  const before = words[from]?.joined && !words[from]?.hyphen ? words[from - 1] : undefined;
  if (!before || before.particle) return false;
  if (before.initial) return !isFalseInitial(words, from - 1) && !isListLetter(words, from - 1);
  return looksGiven(before, index);
}
