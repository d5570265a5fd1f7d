/** Given names and initials as they are written against those that are listed. */
import { arabicKey } from '../../names/arabic.ts';
import { sameGivenName } from '../../names/nicknames.ts';
import { sameInitial, soundKey } from '../../names/sound.ts';
import { isCyrillicInitial, transcribes } from '../../names/transcribed.ts';
import type { NameWord } from '../../names/words.ts';

export interface GivenNames {
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
}

export function disagrees(word: NameWord | undefined, known: GivenNames): boolean {
  return word !== undefined && compareGiven([word], known).contradicted;
}

export function isOwnGiven({ folded, cyrillic }: NameWord, { given, nicknames }: GivenNames): boolean {
  if (isRunOfInitials(folded, given)) return true;
  if (cyrillic !== null && given.some(name => name.length > 1 && transcribes(cyrillic, name))) return true;
  if (nicknames.includes(folded)) return true;
  return given.some(
    name =>
      name.length > 1 &&
      (sameGivenName(name, folded) || (name.length > 3 && folded.length > 3 && soundsAlike(folded, name))),
  );
}

export function isOwnGivenAt(words: readonly NameWord[], at: number, known: GivenNames): boolean {
  const word = words[at];
  return word !== undefined && isOwnGiven(word, known);
}

/** `NS Khrushchev`: the initials without their full stops. */
function isRunOfInitials(folded: string, given: readonly string[]): boolean {
  return folded.length === given.length && folded.length > 1 && given.every((name, at) => name[0] === folded[at]);
}

interface Compared {
  readonly names: number;
  readonly initials: number;
  readonly contradicted: boolean;
  readonly slip: boolean;
}

/** In their order: each word written must find its given name, but more may be written than is listed. */
export function compareGiven(words: readonly NameWord[], { given, nicknames }: GivenNames): Compared {
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

export function soundsAlike(written: string, listed: string): boolean {
  return soundKey(written) === soundKey(listed) || arabicKey(written) === arabicKey(listed);
}
