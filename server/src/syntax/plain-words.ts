/** How often a text writes a word in lower case: a label that is a word of the language is no speaker's name. */
import { ask, type Worded } from './wording.ts';

/** Up to so many words are looked for one by one, and remembered with each paragraph; then all words are counted at once. */
const FEW = 8;

export function plainWords(paragraphs: readonly Worded[]): (word: string) => number {
  const known = new Map<string, number>();
  let all: ReadonlyMap<string, number> | null = null;
  return word => {
    let count = known.get(word);
    if (count === undefined) {
      if (known.size < FEW) count = paragraphs.reduce((sum, paragraph) => sum + countIn(paragraph, word), 0);
      else {
        all ??= countAll(paragraphs);
        count = all.get(word) ?? 0;
      }
      known.set(word, count);
    }
    return count;
  };
}

const countsOf = ask(() => new Map<string, number>());

function countIn(paragraph: Worded, word: string): number {
  const counts = countsOf(paragraph);
  let count = counts.get(word);
  if (count === undefined) {
    count = PLAIN.test(word) ? countWord(paragraph.wording.flat, word) : 0;
    counts.set(word, count);
  }
  return count;
}

const PLAIN = /^\p{Ll}{3,}$/u;
const BEFORE = /[\p{L}\p{M}’'-]/u;
const BEHIND = /[\p{L}’'-]/u;

function countWord(flat: string, word: string): number {
  let count = 0;
  for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + word.length)) {
    if (!BEFORE.test(flat.charAt(at - 1)) && !BEHIND.test(flat.charAt(at + word.length))) count++;
  }
  return count;
}

const WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{3,}(?![\p{L}’'-])/gu;

function countAll(paragraphs: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { wording } of paragraphs) {
    for (const [word] of wording.flat.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
