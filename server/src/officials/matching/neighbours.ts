/** Words beside a name that may or may not belong to it. */
import { isCommonGivenName } from '../../names/given-names.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { isWomansName } from '../../names/women.ts';
import type { NameWord } from '../../names/words.ts';
import type { NameIndex } from '../name-index.ts';

export function isFalseInitial(words: readonly NameWord[], at: number): boolean {
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

/** Lists seldom go farther. */
const LAST_LIST_LETTER = 'k';

/** `C. Orlov said`: the letter of a point in a list, where no given name begins with it. */
export function isListLetter(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.initial && word.first && word.folded <= LAST_LIST_LETTER;
}

export function looksGiven(word: NameWord, index: NameIndex): boolean {
  if (isOrdinaryWord(word.folded) || word.folded.length < 2) return false;
  return isCommonGivenName(word.folded) || isWomansName(word.folded) || index.given.has(word.folded);
}

export function isNamePart(word: NameWord): boolean {
  return !word.initial && !word.particle && honorificOf(word.folded) === null && !isOrdinaryWord(word.folded);
}

/** A capitalised word before a part of a native name that belongs to somebody else's. */
export function isBesideStranger(words: readonly NameWord[], from: number): boolean {
  const before = words[from]?.joined && !words[from]?.hyphen ? words[from - 1] : undefined;
  return before !== undefined && !before.first && !before.possessive && isNamePart(before);
}

/** Given names before a part of a native name are somebody else's. */
export function hasGivenBefore(words: readonly NameWord[], from: number, index: NameIndex): boolean {
  const before = words[from]?.joined && !words[from]?.hyphen ? words[from - 1] : undefined;
  if (!before || before.particle) return false;
  if (before.initial) return !isFalseInitial(words, from - 1) && !isListLetter(words, from - 1);
  return looksGiven(before, index);
}
