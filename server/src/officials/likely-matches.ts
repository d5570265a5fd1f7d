/** The officials whom a name that nobody bears may mean all the same: another spelling, or a misprint. */
import { soundKey } from '../names/sound.ts';
import { lettersApart } from '../text/nearest.ts';
import type { Authority } from './authority.ts';
import { listedNameOf } from './name-index.ts';
import type { Official } from './official.ts';

const MOST = 3;

/** `key` is the folded surname, `initial` that of a given name where one is written. The likeliest first. */
export function likelyMatches(authority: Authority, key: string, initial: string): readonly Official[] {
  const { names } = authority;
  const found = new Set<Official>();
  const add = (word: string) => {
    for (const { official } of names.words.get(word) ?? []) {
      if (agrees(official, initial)) found.add(official);
    }
  };
  add(key);
  for (const { official } of key.length > 3 ? (names.sounds.get(soundKey(key)) ?? []) : []) {
    if (agrees(official, initial)) found.add(official);
  }
  if (found.size < MOST) for (const word of nearWords(authority, key)) add(word);
  return [...found].slice(0, MOST);
}

function agrees(official: Official, initial: string): boolean {
  if (initial === '') return true;
  const { shapes } = listedNameOf(official);
  return (
    shapes.some(({ given, family, native }) => (native ? family : given).some(name => name.startsWith(initial))) ||
    shapes.every(({ given, native }) => !native && given.length === 0)
  );
}

const begun = new WeakMap<Authority, ReadonlyMap<string, readonly string[]>>();

/** Words of the same first letter and one letter away, two in a long one: looked up by their beginnings, not one by one. */
function nearWords(authority: Authority, key: string): readonly string[] {
  if (key.length < 5) return [];
  let words = begun.get(authority);
  if (!words) {
    const map = new Map<string, string[]>();
    for (const word of authority.names.words.keys()) {
      const list = map.get(beginningOf(word));
      if (list) list.push(word);
      else map.set(beginningOf(word), [word]);
    }
    words = map;
    begun.set(authority, words);
  }
  const most = key.length < 8 ? 1 : 2;
  return (words.get(beginningOf(key)) ?? []).filter(
    word => Math.abs(word.length - key.length) <= most && word.length > 3 && lettersApart(word, key) <= most,
  );
}

function beginningOf(word: string): string {
  return word.slice(0, 2);
}
