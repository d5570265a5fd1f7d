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

/** What one paragraph adds to it. */
export interface ProseCount {
  readonly length: number;
  readonly words: number;
  readonly articles: number;
  readonly addresses: boolean;
}

/** `count` tells of each paragraph what `countProse` reads in it. */
export function readProse<Paragraph>(
  paragraphs: readonly Paragraph[],
  count: (paragraph: Paragraph) => ProseCount,
): Prose {
  let words = 0;
  let articles = 0;
  let addresses = false;
  let read = 0;
  for (const paragraph of paragraphs) {
    if (read > REACH) break;
    const own = count(paragraph);
    read += own.length;
    words += own.words;
    articles += own.articles;
    addresses ||= own.addresses;
  }
  return { words, full: words >= LEAST && articles * 100 >= words * FULL, addresses };
}

export function countProse(flat: string): ProseCount {
  let words = 0;
  let articles = 0;
  let addresses = false;
  for (const [word] of flat.slice(0, REACH).matchAll(WORD)) {
    words++;
    if (/^(?:the|an?)$/i.test(word)) articles++;
    else if (/^yours?$|^you$/i.test(word)) addresses = true;
  }
  return { length: flat.length, words, articles, addresses };
}
