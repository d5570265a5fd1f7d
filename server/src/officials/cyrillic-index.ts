/** Listed names by what they are in Cyrillic: nothing is sorted before the first Cyrillic word that needs it. */
import { easternSpellings, westernSpellings } from '../names/cyrillic-sounds.ts';
import { findTranscribed } from '../names/transcribed.ts';
import type { Anchor } from './anchor.ts';

export interface Transcribed {
  readonly anchors: readonly Anchor[];
  /** Every sound is written as is usual. */
  readonly usual: boolean;
  /** A syllable of an Eastern name, of which many are written alike: it needs another word of the name beside it. */
  readonly needsMore: boolean;
}

/** By the letters of the name, and by their sounds where they have hooks. */
type Names = readonly ReadonlyMap<string, readonly Anchor[]>[];

export type CyrillicIndex = (cyrillic: string) => Transcribed | null;

const KEPT = 20_000;
/** Shorter ones are words of the language, or anybody's syllable. */
const SHORTEST = 3;
const SYLLABLE = 4;

export function buildCyrillicIndex(words: Names): CyrillicIndex {
  let lists: { readonly western: readonly string[]; readonly eastern: readonly string[] } | null = null;
  const known = new Map<string, Transcribed | null>();
  return cyrillic => {
    let found = known.get(cyrillic);
    if (found === undefined) {
      lists ??= listsOf(words);
      found = find(cyrillic, lists.western, lists.eastern, words);
      if (known.size >= KEPT) known.clear();
      known.set(cyrillic, found);
    }
    return found;
  };
}

function find(
  cyrillic: string,
  western: readonly string[],
  eastern: readonly string[],
  words: Names,
): Transcribed | null {
  const anchorsOf = (found: readonly { readonly word: string }[]) =>
    found.flatMap(({ word }) => words.flatMap(names => names.get(word) ?? []));
  const west = cyrillic.length < SHORTEST ? [] : findTranscribed(cyrillic, western, westernSpellings());
  const east = findTranscribed(cyrillic, eastern, easternSpellings());
  const anchors = [...new Set([...anchorsOf(west), ...anchorsOf(east).filter(isEastern)])];
  if (anchors.length === 0) return null;
  const needsMore = west.length === 0 || (cyrillic.length <= SYLLABLE && anchors.every(isEastern));
  return { anchors, usual: west.length === 0 || west.some(({ cost }) => cost === 0), needsMore };
}

function listsOf(words: Names) {
  const western: string[] = [];
  const eastern: string[] = [];
  for (const [word, anchors] of words.flatMap(names => [...names])) {
    if (anchors.some(({ kind }) => kind !== 'part')) western.push(word);
    if (anchors.some(anchor => anchor.kind !== 'part' && isEastern(anchor))) eastern.push(word);
  }
  return { western: western.sort(), eastern: eastern.sort() };
}

function isEastern({ shape }: Anchor): boolean {
  return shape.native && shape.family.length > 1;
}
