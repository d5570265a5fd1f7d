/**
 * Every date in a text. Dates hold digits, or the signs 年 and 月: each is looked at once, with a short window around it,
 * so that the work is linear in the text.
 */
import type { Span } from '../text/span.ts';
import type { Search } from './core.ts';
import type { DateSettings } from './date-settings.ts';
import { type Flat, flatten, indexAt } from './flat.ts';
import { mayBeDate } from './may-be-date.ts';
import { type Found, readAround } from './read-date.ts';
import type { DateReading } from './reading.ts';

const ANCHOR = /[\d０-９年月]/g;
/** No date reaches farther than this before or behind the digits that it is found by. */
const LEFT = 120;
const RIGHT = 180;
const WINDOW = 400;

/**
 * All dates that lie in the span, left to right, none overlapping another. A single line end counts as a blank.
 * `notes` are the numbers of notes that exist and have no call standing free, so that a digit glued to a year may be one.
 */
export function findDates(
  text: string,
  span: Span,
  settings: DateSettings,
  notes: ReadonlySet<number> | null = null,
): readonly DateReading[] {
  const dates: DateReading[] = [];
  eachDate(text, span, { settings, notes, alone: false }, date => {
    dates.push(date);
    return true;
  });
  return dates;
}

/** The date that begins at `at`, whatever stands before it; null where none does. */
export function readDateAt(text: string, at: number, end: number, settings: DateSettings): DateReading | null {
  let first: DateReading | null = null;
  eachDate(text, [at, Math.min(end, at + 4 * RIGHT)], { settings, notes: null, alone: false }, date => {
    first = date;
    return false;
  });
  return startsAt(first, at);
}

function startsAt(date: DateReading | null, at: number): DateReading | null {
  return date && (date.start === at || date.span[0] === at) ? date : null;
}

/** Calls `take` with each date until it returns false. */
export function eachDate(text: string, [from, to]: Span, search: Search, take: (date: DateReading) => boolean): void {
  let flat: Flat | null = null;
  let floor = from;
  let at = from;
  for (;;) {
    ANCHOR.lastIndex = at;
    const anchor = ANCHOR.exec(text)?.index ?? to;
    if (anchor >= to) return;
    const run = endOfRun(text, anchor, to);
    at = run;
    if (!mayBeDate(text, anchor, run, search)) continue;
    if (!flat || flat.to < Math.min(to, anchor + RIGHT)) {
      flat = flatten(text, Math.max(from, floor, anchor - LEFT), Math.min(to, anchor + WINDOW));
    }
    const found: Found | null = readAround(text, flat, indexAt(flat, anchor), indexAt(flat, floor), search);
    if (!found) continue;
    if (!take(found.reading)) return;
    floor = Math.max(found.reading.end, found.reading.span[1]);
    at = Math.max(floor, run);
  }
}

function endOfRun(text: string, at: number, to: number): number {
  let i = at + 1;
  while (i < to && isDigit(text.charCodeAt(i)) && isDigit(text.charCodeAt(at))) i++;
  return i;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
