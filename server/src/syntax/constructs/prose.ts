/** How a text is written: in full sentences or in the clipped ones of a wire, and whether it speaks to a reader. English only. */

export interface Prose {
  readonly words: number;
  /** Enough English words with their articles: whoever pays by the word leaves these out. */
  readonly full: boolean;
  /** It says *you* to its reader. */
  readonly addresses: boolean;
}

const WORD = /[A-Za-z’']+/g;
/** A page tells it; a long paper needs no counting to its end. */
const REACH = 6000;
/** Fewer words than this show no style. */
const LEAST = 80;
/** Articles among a hundred words: prose has seven to twelve, cable English two or three. */
const FULL = 6;

export function readProse(paragraphs: readonly string[]): Prose {
  let words = 0;
  let articles = 0;
  let addresses = false;
  let read = 0;
  for (const flat of paragraphs) {
    if (read > REACH) break;
    read += flat.length;
    for (const [word] of flat.slice(0, REACH).matchAll(WORD)) {
      words++;
      if (/^(?:the|an?)$/i.test(word)) articles++;
      else if (/^yours?$|^you$/i.test(word)) addresses = true;
    }
  }
  return { words, full: words >= LEAST && articles * 100 >= words * FULL, addresses };
}
