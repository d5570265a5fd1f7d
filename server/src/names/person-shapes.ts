/** Names of persons by their shape alone, whether an authority has them or not: `Mr. Tarn`, `N.P. Orlov`, `Otto Kestner`. */
import type { Span } from '../text/span.ts';
import { isCommonGivenName } from './given-names.ts';
import { belongsToName, honorificOf } from './honorifics.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isThing } from './things.ts';
import type { NameWord } from './words.ts';

/** In the order of the text, not overlapping. A lone surname has no shape and isn't found. */
export function findPersonShapes(words: readonly NameWord[]): readonly Span[] {
  const found: Span[] = [];
  let free = 0;
  for (let at = 1; at < words.length; at++) {
    if (!isSurname(words, at) || at < free) continue;
    const from = startOf(words, at);
    const to = endOf(words, at);
    const first = words[Math.max(from, free)];
    const last = words[to - 1];
    if (from === at || !first || !last || isInsideThing(words, to)) continue;
    const start = isTitleOnly(words, from, at) ? words[at] : first;
    if (start) found.push([start.span[0], last.span[1]]);
    free = to;
  }
  return found;
}

/** A word that can be a surname, with something joined before it. */
function isSurname(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.joined && !word.hyphen && isPlain(word);
}

function isPlain({ folded, initial, particle }: NameWord): boolean {
  return !initial && !particle && folded.length > 1 && !isOrdinaryWord(folded) && honorificOf(folded) === null;
}

/** Index of the first initial, given name or honorific that leads up to the word. */
function startOf(words: readonly NameWord[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 6 && words[from]?.joined && leadsUp(words[from - 1])) from--;
  // A particle or a place can't begin a name.
  while (from < at && words[from]?.particle) from++;
  return from;
}

function leadsUp(word: NameWord | undefined): boolean {
  if (!word || word.possessive) return false;
  const kind = honorificOf(word.folded);
  return word.initial || word.particle || isCommonGivenName(word.folded) || (kind !== null && kind !== 'part');
}

function endOf(words: readonly NameWord[], at: number): number {
  let to = at + 1;
  for (
    let next = words[to];
    to - at < 3 && next?.joined && !words[to - 1]?.possessive && isPlain(next);
    next = words[to]
  )
    to++;
  return to;
}

/** Only offices stand before it, which are no part of a name. */
function isTitleOnly(words: readonly NameWord[], from: number, at: number): boolean {
  return words.slice(from, at).every(({ folded, initial }) => {
    const kind = initial ? null : honorificOf(folded);
    return kind !== null && !belongsToName(kind);
  });
}

function isInsideThing(words: readonly NameWord[], to: number): boolean {
  const next = words[to];
  return isThing(words[to - 1]?.folded ?? '') || (next !== undefined && next.joined && isThing(next.folded));
}
