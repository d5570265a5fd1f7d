/** Whether a Cyrillic word of a text is a listed Latin name, in any case and by the transcription of any language. */
import { nominatives, romanisations } from './cyrillic-cases.ts';
import { easternSpellings, type Spellings, westernSpellings } from './cyrillic-sounds.ts';
import { findSpelled, type FoundSpelling } from './spelling-search.ts';

export function transcribes(cyrillic: string, latin: string): boolean {
  return agrees(cyrillic, latin, westernSpellings());
}

/** Of a name in the order of the East, whose syllables Russian writes in ways of their own. */
export function transcribesEastern(cyrillic: string, latin: string): boolean {
  return agrees(cyrillic, latin, easternSpellings());
}

function agrees(cyrillic: string, latin: string, spellings: Spellings): boolean {
  return nominatives(cyrillic).some(
    word => romanisations(word).includes(latin) || findSpelled(word, [latin], spellings).length > 0,
  );
}

/** `Г.` is Henry's and Hermann's initial, `Дж.` John's, `У.` Winston's. */
export function isCyrillicInitial(cyrillic: string, given: string): boolean {
  const spellings = westernSpellings().get(cyrillic.toLowerCase()) ?? [];
  return spellings.some(({ latin, cost }) =>
    given.length === 1 ? latin.startsWith(given) : given.startsWith(latin) && (cost === 0 || latin.length > 1),
  );
}

/** The nearest of the sorted names, whatever case the word is in. */
export function findTranscribed(
  cyrillic: string,
  sorted: readonly string[],
  spellings: Spellings,
): readonly FoundSpelling[] {
  const best = new Map<string, number>();
  for (const nominative of nominatives(cyrillic)) {
    for (const { word, cost } of findSpelled(nominative, sorted, spellings)) {
      best.set(word, Math.min(cost, best.get(word) ?? cost));
    }
  }
  const least = Math.min(...best.values());
  return [...best].flatMap(([word, cost]) => (cost === least ? [{ word, cost }] : []));
}
