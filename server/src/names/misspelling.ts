/** A word that is a name with one letter wrong. Both are folded. */
import { soundKey } from './sound.ts';
import { lettersApart } from '../text/nearest.ts';

/** Shorter names are a letter apart because they are two: Ross and Rose, Chang and Cheng. */
const SHORTEST = 6;
/** One of those with a letter left out. */
export const SHORTEST_MISSPELT = SHORTEST - 1;

/** Of these names the one that a word misspells; null where it misspells none, or may be two of them. */
export function misspellingsOf(names: Iterable<string>): (word: string) => string | null {
  const byKey = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.length < SHORTEST) continue;
    for (const key of keysOf(name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
  }
  return word => {
    if (byKey.size === 0 || word.length < SHORTEST_MISSPELT) return null;
    const near = new Set(keysOf(word).flatMap(key => [...(byKey.get(key) ?? [])]));
    const meant = [...near].filter(name => isMisspelling(word, name));
    return meant.length === 1 ? (meant[0] ?? null) : null;
  };
}

/** One letter put in, left out, changed or exchanged with its neighbour, unless that makes another form of the name. */
export function isMisspelling(word: string, name: string): boolean {
  return lettersApart(word, name) === 1 && !isForm(word, name) && !beginsAnew(word, name) && !isVariant(word, name);
}

/** A plural, a genitive, the ending of a case, a name that has lost or got its last vowel: `Lunda` and `Lund`. */
function isForm(word: string, name: string): boolean {
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (short.length < long.length) return long.startsWith(short) && ENDINGS.includes(long.at(-1) ?? '');
  const last = word.length - 1;
  return word.slice(0, last) === name.slice(0, last) && isVowel(word[last]) && isVowel(name[last]);
}

/** A letter before the name is an initial that has lost its stop, or another name: `HLund`, `Ichiang`. */
function beginsAnew(word: string, name: string): boolean {
  return word.slice(1) === name || word === name.slice(1);
}

/** Short names that sound alike are spelt in two ways by two families: Davis and Davies, Hasan and Hassan. */
function isVariant(word: string, name: string): boolean {
  return word.length < SHORTEST && soundKey(word) === soundKey(name);
}

const ENDINGS = 'aeiouysn';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

/** Two words that are one letter apart share one of these; their number grows with the word and not with the names. */
function keysOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

const LONGEST = 30;
