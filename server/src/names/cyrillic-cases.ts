/** The nominative that an inflected Cyrillic surname or given name may come from: `Хрущёву` gives `Хрущёв`. */
import { fold } from './fold.ts';

/** Endings of the oblique cases and what stands for them in the nominative, longest first. */
const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['ского', ['ский']],
  ['скому', ['ский']],
  ['ским', ['ский']],
  ['ском', ['ский']],
  ['ской', ['ская']],
  ['скую', ['ская']],
  ['цкого', ['цкий']],
  ['цкому', ['цкий']],
  ['цким', ['цкий']],
  ['цком', ['цкий']],
  ['ого', ['ой', 'ый']],
  ['ому', ['ой', 'ый']],
  ['его', ['ий']],
  ['ему', ['ий']],
  ['овой', ['ова']],
  ['евой', ['ева']],
  ['иной', ['ина']],
  ['ову', ['ов', 'ова']],
  ['еву', ['ев', 'ева']],
  ['ёву', ['ёв', 'ёва']],
  ['ину', ['ин', 'ина']],
  ['ым', ['', 'ый', 'ой']],
  ['им', ['ий']],
  ['ом', ['', 'о']],
  ['ем', ['ь', 'й', '']],
  ['ёй', ['я']],
  ['ей', ['я', 'ь']],
  ['ой', ['а']],
  ['ою', ['а']],
  ['ами', ['']],
  ['ам', ['']],
  ['ах', ['']],
  ['ых', ['']],
  ['ы', ['', 'а']],
  ['а', ['']],
  ['у', ['', 'а']],
  ['е', ['', 'а']],
  ['и', ['я', 'а', 'ь']],
  ['ю', ['й', 'ь', 'я']],
  ['я', ['й', 'ь']],
];

const CYRILLIC = /[\u0400-\u052f]/;

/** Possible nominatives of the word, which itself comes first; the word alone where it isn't Cyrillic. */
export function nominatives(word: string): readonly string[] {
  if (!CYRILLIC.test(word)) return [word];
  const capitals = word === word.toUpperCase();
  const lower = word.toLowerCase();
  const found = [word];
  for (const [ending, endings] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const nominative of endings) found.push(stem + (capitals ? nominative.toUpperCase() : nominative));
  }
  return found;
}

/** Latin spellings of a word, folded: `г` is `h` in Ukrainian, `х` for the `h` of other languages, `ё` for their `ö`. */
export function romanisations(word: string): readonly string[] {
  const own = fold(word);
  const found = new Set([
    own,
    own.replace(/kh/g, 'h'),
    fold(word.replace(/[гГ]/g, 'h')),
    fold(word.replace(/[ёЁ]/g, 'о')),
  ]);
  return [...found];
}

export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}
