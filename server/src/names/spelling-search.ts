/** A Cyrillic word → the Latin names that it may transcribe: a walk through the sorted names, one sound at a time. */
import { LONGEST_SOUND, type Spellings } from './cyrillic-sounds.ts';

export interface FoundSpelling {
  readonly word: string;
  /** 0 where every sound is spelled in a usual way. */
  readonly cost: number;
}

/** No archive's word is longer, and every walk ends. */
const LONGEST = 24;

/**
 * Those of `sorted` (folded, in the order of their code units) that `cyrillic` may transcribe, only the nearest. Visits only
 * beginnings that a name has, so that it hardly depends on how many there are.
 */
export function findSpelled(
  cyrillic: string,
  sorted: readonly string[],
  spellings: Spellings,
): readonly FoundSpelling[] {
  const sound = soundOf(cyrillic);
  if (sound === '' || sound.length > LONGEST) return [];
  let most = SLAVIC.test(sound) ? 0 : allowance(cyrillic.length);
  const best = new Map<string, number>();
  const seen = new Set<string>();
  walk(0, 0, 0, sorted.length, 0);
  return [...best].flatMap(([word, cost]) => (cost <= most ? [{ word, cost }] : []));

  function walk(at: number, depth: number, low: number, high: number, cost: number): void {
    if (cost > most || low >= high) return;
    const state = `${at} ${depth} ${low} ${cost}`;
    if (seen.has(state)) return;
    seen.add(state);
    if (at === sound.length) {
      for (let i = low; i < high; i++) ends(sorted[i] ?? '', depth, cost);
      return;
    }
    if (depth > 0) {
      // A letter that isn't heard: `h` that makes no other sound of the letter before it, `e` between consonants.
      if (!BEFORE_H.test(sorted[low]?.[depth - 1] ?? ''))
        narrowed('h', depth, low, high, (from, to) => walk(at, depth + 1, from, to, cost));
      narrowed('e', depth, low, high, (from, to) => walk(at, depth + 1, from, to, cost + 1));
    } else narrowed('h', 0, low, high, (from, to) => walk(at, 1, from, to, cost + 1));
    for (let length = Math.min(LONGEST_SOUND, sound.length - at); length > 0; length--) {
      const letters = sound.slice(at, at + length);
      for (const { latin, cost: own } of spellings.get(letters) ?? []) {
        narrowed(latin, depth, low, high, (from, to) => {
          walk(at + length, depth + latin.length, from, to, cost + own);
          // A consonant written twice.
          const last = latin.slice(-1);
          if (last !== 's' && CONSONANT.test(last)) {
            narrowed(last, depth + latin.length, from, to, (first, end) =>
              walk(at + length, depth + latin.length + 1, first, end, cost + own),
            );
          }
        });
      }
    }
  }

  /** Only what is silent at the end of a name may be left of it. */
  function ends(word: string, depth: number, cost: number): void {
    const rest = word.slice(depth);
    const silent = rest === '' || rest === 'e' || rest === 'h' ? 0 : SILENT.test(rest) ? 1 : null;
    if (silent === null || cost + silent > most) return;
    const whole = cost + silent;
    best.set(word, Math.min(whole, best.get(word) ?? whole));
    most = Math.min(most, whole);
  }

  /** The names between `low` and `high` that go on with `letters`, by halving. */
  function narrowed(
    letters: string,
    depth: number,
    low: number,
    high: number,
    then: (from: number, to: number) => void,
  ): void {
    const end = depth + letters.length;
    const from = firstFrom(word => word.slice(depth, end) >= letters, low, high);
    const to = firstFrom(word => word.slice(depth, end) > letters, from, high);
    if (from < to) then(from, to);
  }

  function firstFrom(isBehind: (word: string) => boolean, low: number, high: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBehind(sorted[middle] ?? '')) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

const BEFORE_H = /[cpstz]/;
const CONSONANT = /[b-df-hj-np-tv-z]/;
/** What French doesn't sound at the end. */
const SILENT = /^(?:[tdsxzpr]|ts|ds|rs|es|lt|ld|gh|he)$/;

/** A surname of a language that is written in Cyrillic: there is nothing to transcribe, and another vowel is another name. */
const SLAVIC = /^(?!.*(?:э|дж))[а-яё]*(?:[еёо]в|[ое]ва|[иы]н|[иы]на|ский|цкий|ская|енко|швили|дзе|янц)$/;

/** Longer words may differ from the usual in more places. */
function allowance(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 8 ? 2 : 3;
}

/** Lower case, without soft and hard signs; of two like consonants one, but for `с`. */
function soundOf(cyrillic: string): string {
  return cyrillic
    .toLowerCase()
    .replace(/[^\u0430-\u045f]+/g, '')
    .replace(/[ьъ]/g, '')
    .replace(/([бвгджзклмнпртфх])\1/g, '$1');
}
