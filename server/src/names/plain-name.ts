/** A name as it is written, without titles: its words, its surname, its first initial. */
import { fold } from './fold.ts';
import { honorificOf } from './honorifics.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { findPersonShapes } from './person-shapes.ts';
import { isThing } from './things.ts';
import { scanNameWords } from './words.ts';

export interface PlainName {
  /** `N.P. Orlov` of `Comrade N.P. Orlov`. */
  readonly text: string;
  /** As written, and folded for comparison. */
  readonly surname: string;
  readonly key: string;
  /** Folded first letter of what stands before the surname; empty where nothing does. */
  readonly initial: string;
  /** By its shape it can only be a person’s. */
  readonly shaped: boolean;
}

/** Words of posts and papers that follow an office or initials and look like a surname there. */
const POSTS = new Set(
  (
    'command commands operations operation relations affairs attache attaches service services bulletin files file advisory assistance yuan washdc section ' +
    'sections division divisions branch headquarters group groups support planning plans policy programs program planning intelligence ' +
    'security information communications logistics finance administration maag macv cincpac rvnaf arvn amembassy amconsul usun usnato nato ' +
    'series papers records archives memoranda telegrams conference talks negotiations agreement treaty charter protocol report reports ' +
    'general assembly secretariat organization organisation association league front movement region regional zone district desk unit'
  ).split(' '),
);

/** Null where only titles, offices or places stand. */
export function plainNameOf(written: string): PlainName | null {
  const words = scanNameWords(written);
  const isName = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      !isOrdinaryWord(word.folded) &&
      !POSTS.has(word.folded) &&
      !isThing(word.folded) &&
      honorificOf(word.folded) === null &&
      word.span[1] - word.span[0] > 1
    );
  };
  let last = words.length - 1;
  while (last >= 0 && (!isName(last) || words[last]?.initial || words[last]?.particle)) last--;
  const surname = words[last];
  if (!surname) return null;
  let first = last;
  while (first > 0 && (isName(first - 1) || words[first - 1]?.initial || words[first - 1]?.particle)) first--;
  while (first < last && words[first]?.particle && !words[first]?.joined) first++;
  const before = first < last ? words[first] : undefined;
  const from = words[first]?.span[0] ?? surname.span[0];
  const text = written.slice(surname.span[0], surname.span[1]);
  return {
    text: written.slice(from, surname.span[1]).replace(/\s+/g, ' '),
    surname: text,
    key: fold(text),
    initial: before && !before.particle ? before.folded.charAt(0) : '',
    shaped: findPersonShapes(words).length > 0,
  };
}
