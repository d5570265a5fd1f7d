/** A word as it is compared: case, diacritics, apostrophes, hyphens, editorial brackets and script make no difference. */
import anyAscii from 'any-ascii';

const KEPT = 20_000;
const known = new Map<string, string>();

/**
 * The word in plain lower-case Latin letters and digits: `Müller’s` gives `mullers`, `Dorticós` `dorticos`,
 * `O’Neill` `oneill`, `Хрущёв` `khrushchev`, `C[ordell]` `cordell`. Never throws; may be empty.
 */
export function fold(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    folded = foldNew(word);
    if (known.size >= KEPT) known.clear();
    known.set(word.length < 40 ? copied(word) : word, folded);
  }
  return folded;
}

function foldNew(word: string): string {
  // Composed letters with a mark lose it before romanisation, which would write `ü` as two letters in some scripts.
  const bare = isAscii(word)
    ? word
    : anyAscii(
        word
          .normalize('NFD')
          .replace(/\p{M}+/gu, keepCyrillicShort)
          .normalize('NFC')
          .replace(/[οΟ][υΥ]/gu, 'ou'),
      );
  return bare.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The breve makes another letter of `и`, and the dots of `ё` one of `е`; every other mark is an accent. */
function keepCyrillicShort(marks: string, at: number, whole: string): string {
  const base = whole[at - 1];
  if (base === 'и' || base === 'И') return marks.includes('\u0306') ? '\u0306' : '';
  return (base === 'і' || base === 'І') && marks.includes('\u0308') ? '\u0308' : '';
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A key of the cache must not be a slice, which would hold the whole document in memory. */
function copied(word: string): string {
  return isAscii(word) ? ` ${word}`.slice(1).normalize() : word.normalize();
}
