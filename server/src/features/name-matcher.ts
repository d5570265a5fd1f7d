/** Whether what somebody types looks for an official: words in any order, begun or whole, and initials. */
import { fold } from '../names/fold.ts';
import { isUpperLetter } from '../text/letters.ts';

/** True for `khrushchev`, `N.S. Khrushchev`, `khr nik`, `NS Khrushchev`, `Хрущёв Н` where one of the names is `Khrushchev, Nikita Sergeevich`. */
export function nameMatcher(query: string): (names: readonly string[]) => boolean {
  const wanted = wordsOf(query);
  return names => wanted.length === 0 || names.some(name => matches(wanted, wordsOf(name)));
}

interface Word {
  readonly folded: string;
  /** Capitals together (`NS`) may be several initials. */
  readonly capitals: boolean;
}

function matches(wanted: readonly Word[], name: readonly Word[]): boolean {
  const free = new Set(name);
  const take = (fits: (word: Word) => boolean): boolean => {
    for (const word of free) if (fits(word)) return free.delete(word);
    return false;
  };
  // Long words first: an initial takes what is left.
  return [...wanted]
    .sort((a, b) => b.folded.length - a.folded.length)
    .every(({ folded, capitals }) => {
      if (take(word => word.folded.startsWith(folded))) return true;
      if (capitals && folded.length <= 3) {
        return Array.from(folded).every(letter => take(word => word.folded.startsWith(letter)));
      }
      return folded.length > 2 && take(word => word.folded.includes(folded));
    });
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    const divides = character === '' || ' ,.;()\t'.includes(character);
    if (!divides && start < 0) start = at;
    if (!divides || start < 0) continue;
    const written = text.slice(start, at);
    const folded = fold(written);
    if (folded !== '') words.push({ folded, capitals: Array.from(written).every(isUpperLetter) });
    start = -1;
  }
  return words;
}
