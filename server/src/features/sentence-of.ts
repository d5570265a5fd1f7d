/** The sentence that a place of an entry stands in. A title has no stop at its end: it is a sentence by itself. */
import type { Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { sentenceAround } from '../text/sentence.ts';
import { overlaps, type Span, shift } from '../text/span.ts';

export function sentenceOf(entry: Entry, span: Span): string {
  const { title } = factsOf(entry);
  if (!title) return sentenceAround(entry.text, span);
  if (overlaps(title.span, span)) return title.text;
  const end = title.span[1];
  return span[0] < end ? sentenceAround(entry.text, span) : sentenceAround(entry.text.slice(end), shift(span, -end));
}
