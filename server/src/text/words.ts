/** Words of a text for people to read: blanks folded, cut at a word, the first and the last one. */
import { isBlank, type Span } from './span.ts';

/** The text with every run of blanks and line ends as one blank, and none at its ends. */
export function foldBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words, whole ones, at most `length` characters of them and an ellipsis where some are left out. */
export function firstWords(text: string, length: number): string {
  // Of a long text no more is folded than is shown.
  const head = foldBlanks(text.slice(0, 4 * length));
  const words = head.length > length + 1 ? head : foldBlanks(text);
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  return `${words.slice(0, cut > length / 3 ? cut : length).replace(/[,;:—–-]$/, '')}…`;
}

/** The first word of the span; the span itself where it holds no blank. */
export function firstWord(text: string, [start, end]: Span): Span {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return [start, at];
}

/** The last word of the span. */
export function lastWord(text: string, [start, end]: Span): Span {
  let at = end;
  while (at > start && !isBlank(text.charCodeAt(at - 1))) at--;
  return [at, end];
}
