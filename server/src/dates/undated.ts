/** Declared absence of a date: `undated`, `n.d.`, `s.d.`, `o. D.`, `б/д`, with the conjecture that may stand beside it. */
import type { Span } from '../text/span.ts';
import type { DateSettings } from './date-settings.ts';
import { eachDate } from './find-dates.ts';
import { flatten, sourceSpan } from './flat.ts';
import type { DateReading } from './reading.ts';

export interface Undated {
  /** The words with their brackets, and the conjecture where it stands in them. */
  readonly span: Span;
  readonly conjecture: DateReading | null;
}

const WORDS =
  /(?:^|[ \t\n,;([-])(undated|no date|not dated|date not (?:given|indicated|known|stated)|without date|n\. ?d\.|s\. ?d\.|s\/d|o\. ?d\.|ohne datum|undatiert|sans date|non datee?|sin fecha|senza data|sem data|б\/д|б\. ?д\.|без даты|не датировано)(?![a-zа-яё])/;
/** What makes an adjective of the word: `an undated note`. */
const ARTICLE = /(?:^|[^a-z])(?:an?|the|this|that|his|her|its|their|our|my|another|other|of|from|were|was|is|and)[ "]$/;
const OPENING = /\[[ ,]{0,3}$/;
const CONJECTURE = /^[ ,;:-]{0,3}[[(][^\])]{0,160}[\])]/;
const REST_OF_BRACKET = /^[^\]]{0,160}\]/;
/** Behind the declaration nothing goes on: an end, a sign, a note's call. */
const END = /^[ \t]*(?:$|[\n.,;:)\]*†-]|\[\d{1,3}\]|[¹²³⁴-⁹])/;
const REACH = 400;

/** The declaration in the span, or null. A sentence that merely uses the word (`an undated note`) declares nothing. */
export function readUndated(text: string, span: Span, settings: DateSettings): Undated | null {
  const flat = flatten(text, span[0], Math.min(span[1], span[0] + REACH));
  const { low } = flat;
  const match = WORDS.exec(low);
  if (!match?.[1]) return null;
  const wordEnd = match.index + match[0].length;
  const wordStart = wordEnd - match[1].length;
  const before = low.slice(0, wordStart);
  if (ARTICLE.test(before)) return null;
  const opening = OPENING.exec(before)?.[0] ?? '';
  const start = wordStart - opening.length;
  const behind = low.slice(wordEnd);
  const tail = (opening === '' ? CONJECTURE : REST_OF_BRACKET).exec(behind)?.[0] ?? '';
  const conjecture =
    tail === '' ? null : readConjecture(text, sourceSpan(flat, wordEnd, wordEnd + tail.length), settings);
  const isWhole = tail !== '' && (opening !== '' || conjecture !== null);
  const end = isWhole ? wordEnd + tail.length : wordEnd;
  if (!END.test(low.slice(end))) return null;
  return { span: sourceSpan(flat, start, end), conjecture };
}

/** The first date in the brackets; a year alone is one here. */
function readConjecture(text: string, span: Span, settings: DateSettings): DateReading | null {
  let first: DateReading | null = null;
  eachDate(text, span, { settings, notes: null, alone: true }, date => {
    first = date;
    return false;
  });
  return first;
}
