/** The names of an authority by how their words begin, for whoever is typing one. */
import { fold } from '../names/fold.ts';
import { honorificOf } from '../names/honorifics.ts';
import type { Authority } from '../officials/authority.ts';
import type { Official } from '../officials/official.ts';

export interface TypedName {
  readonly official: Official;
  /** The name from that word on, as the authority spells it. */
  readonly insert: string;
}

/** Whatever its capitals and accents, the beginning of a surname, a given name or a form. */
export function namesBeginning(authority: Authority, typed: string): readonly TypedName[] {
  const wanted = fold(typed);
  const words = sortedWords(authority);
  const found = new Map<string, TypedName>();
  if (wanted === '') return [];
  const from = firstFrom(words, wanted);
  // Behind the last that begins so: the sign after `z`.
  for (const { official, insert } of words.slice(from, firstFrom(words, `${wanted}{`))) {
    found.set(`${official.id}\n${insert}`, { official, insert });
  }
  return [...found.values()];
}

interface SortedWord extends TypedName {
  readonly word: string;
}

const sorted = new WeakMap<Authority, readonly SortedWord[]>();

function sortedWords(authority: Authority): readonly SortedWord[] {
  let words = sorted.get(authority);
  if (!words) {
    words = [...authority.officials.values()]
      .flatMap(wordsOf)
      .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
    sorted.set(authority, words);
  }
  return words;
}

function wordsOf(official: Official): readonly SortedWord[] {
  const [family, given] = partsOf(official.name);
  const names = given === '' ? [family] : [family, `${given} ${family}`];
  const forms = official.forms.map(form => partsOf(form).reverse().filter(Boolean).join(' '));
  return [...names, ...forms].flatMap(name =>
    beginningsOf(name).map(insert => ({ official, insert, word: fold(firstOf(insert)) })),
  );
}

/** The name, and a surname of several words from each of them on: `von Papen`, `Papen`. */
function beginningsOf(name: string): readonly string[] {
  const words = name.split(' ').filter(Boolean);
  const capital = words.findIndex(word => word.charAt(0) !== word.charAt(0).toLowerCase());
  const whole = words.join(' ');
  return capital > 0 ? [whole, words.slice(capital).join(' ')] : [whole];
}

function firstOf(name: string): string {
  return name.split(' ')[0] ?? '';
}

/** Surname and given names without titles and what stands in parentheses. */
function partsOf(name: string): [family: string, given: string] {
  const open = name.indexOf('(');
  const plain = open < 0 ? name : name.slice(0, open) + name.slice(name.indexOf(')', open) + 1 || name.length);
  const [family = '', given = ''] = plain.split(',').map(part =>
    part
      .split(' ')
      .filter(word => word !== '' && honorificOf(fold(word)) === null)
      .join(' '),
  );
  return [family || plain.trim(), given];
}

function firstFrom(words: readonly SortedWord[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
