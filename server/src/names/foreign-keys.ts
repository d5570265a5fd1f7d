/** Keys under which the spellings of a name in several languages meet, by the tradition that it belongs to. */
import { arabicKey, mayBeArabic } from './arabic.ts';
import { listedSlavicKeys, mayBeSlavic, writtenSlavicKeys } from './slavic.ts';

const SHORTEST = 4;
const KEPT = 20_000;
const known = new Map<string, readonly string[]>();

/** Of a word of a listed name; `words` are all that the name has. */
export function listedKeys(folded: string, words: readonly string[]): readonly string[] {
  if (folded.length < SHORTEST) return [];
  const slavic = mayBeSlavic(folded) ? listedSlavicKeys(folded).map(key => `s${key}`) : [];
  return mayBeArabic(words) ? [...slavic, `a${arabicKey(folded)}`] : slavic;
}

/** Of a word in a text, which may be of any tradition. */
export function writtenKeys(folded: string): readonly string[] {
  let keys = known.get(folded);
  if (!keys) {
    keys = folded.length < SHORTEST || folded.length > 30 ? [] : writtenOf(folded);
    if (known.size >= KEPT) known.clear();
    known.set(folded, keys);
  }
  return keys;
}

function writtenOf(folded: string): readonly string[] {
  const slavic = folded.length > SHORTEST ? writtenSlavicKeys(folded).map(key => `s${key}`) : [];
  return [...slavic, `a${arabicKey(folded)}`];
}
