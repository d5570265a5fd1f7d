/** Declared absence of a date: `undated`, `n.d.`, `s.d.`, `o. D.`, `б/д`, with the conjecture that may stand beside it. */
import type { Span } from '../text/span.ts';
import type { DateSettings } from './date-settings.ts';
import { findDates } from './find-dates.ts';
import { type DateReading, moveDate } from './reading.ts';

export interface Undated {
  /** The words with their brackets, and the conjecture where it stands in them. */
  readonly span: Span;
  readonly conjecture: DateReading | null;
}

const WORDS =
  /(?:^|[\s,;—–-])(\[?\s?,?\s?(?:undated|no date|not dated|date not (?:given|indicated|known)|n\. ?d\.|s\. ?d\.|s\/d|o\. ?D\.|ohne datum|undatiert|sans date|sin fecha|senza data|б\/д|без даты)(?![\p{L}]))/iu;

/** The declaration in the span, or null. A sentence that merely uses the word (`an undated note`) declares nothing. */
export function readUndated(text: string, span: Span, settings: DateSettings): Undated | null {
  const own = text.slice(span[0], Math.min(span[1], span[0] + 300));
  const match = WORDS.exec(own);
  if (!match?.[1]) return null;
  const start = match.index + match[0].length - match[1].length;
  let end = match.index + match[0].length;
  if (/(?:^|\s)(?:an?|the|this|that|his|her|its|another)\s$/i.test(own.slice(0, start))) return null;
  const opened = match[1].startsWith('[');
  const rest = own.slice(end);
  const tail = opened ? /^[^\]]{0,160}\]/.exec(rest) : /^\s?[[(][^\])]{0,160}[\])]/.exec(rest);
  const conjecture = tail ? (findDates(own, [end, end + tail[0].length], settings)[0] ?? null) : null;
  if (tail && (opened || conjecture)) end += tail[0].length;
  else if (/^[^\s.,;)\]]/.test(rest.trimStart()) && !/^\s*\[\d+\]/.test(rest)) return null;
  return {
    span: [span[0] + start, span[0] + end],
    conjecture: conjecture && moveDate(conjecture, span[0]),
  };
}
