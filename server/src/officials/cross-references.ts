/** Entries that only point to another one (`Nhu: see Ngo Dinh Nhu`), as printed lists of persons have them. */
import { fold } from '../names/fold.ts';
import type { Official } from './official.ts';

/** Id of the pointing entry → id of the official meant. */
export type CrossReferences = ReadonlyMap<string, string>;

const REFERENCE = /^\W*see\s+(?:also\s+)?(.{2,120})$/is;

/** Only references that name one entry for certain: the very words, or the only one that has all of them. */
export function followCrossReferences(officials: readonly Official[]): CrossReferences {
  const pointing = referencesOf(officials);
  const found = new Map<string, string>();
  if (pointing.size === 0) return found;
  const ids = new Set([...pointing].map(({ id }) => id));
  const targets = officials.filter(({ id }) => !ids.has(id)).map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const byWord = new Map<string, typeof targets>();
  for (const target of targets)
    for (const word of target.words) byWord.set(word, [...(byWord.get(word) ?? []), target]);
  for (const { id, name, note } of pointing) {
    const wanted = wordsOf(REFERENCE.exec(note ?? '')?.[1] ?? '');
    const target = soleTarget(wanted, byWord) ?? soleTarget([...wanted, ...wordsOf(name)], byWord);
    if (target) found.set(id, target);
  }
  return found;
}

/** The entries that say nothing but whom to look for. */
export function referencesOf(officials: readonly Official[]): ReadonlySet<Official> {
  return new Set(officials.filter(({ note }) => note !== null && note.length < 130 && REFERENCE.test(note)));
}

/** Those of them that lead to nobody, or to several. */
export function danglingReferences(officials: readonly Official[]): ReadonlySet<Official> {
  const found = followCrossReferences(officials);
  return new Set([...referencesOf(officials)].filter(({ id }) => !found.has(id)));
}

function soleTarget(
  wanted: readonly string[],
  byWord: ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>,
): string | null {
  const [first] = [...wanted].sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0));
  if (first === undefined) return null;
  const near = (byWord.get(first) ?? []).filter(({ words }) => wanted.every(word => words.includes(word)));
  const exact = near.filter(({ words }) => words.join(' ') === wanted.join(' '));
  const sole = exact.length > 0 ? exact : near;
  return sole.length === 1 ? (sole[0]?.id ?? null) : null;
}

function wordsOf(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}’'-]+/gu) ?? []).map(fold).filter(word => word.length > 1);
}
