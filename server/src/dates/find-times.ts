/** Clock times where they stand without a date: in a line of sending or reception, behind a word. */
import type { Span } from '../text/span.ts';
import { readClockTime, timeReading } from './clock-time.ts';
import { flatten, indexAt } from './flat.ts';
import type { TimeReading } from './reading.ts';

const ANCHOR = /\d|noon|midnight|midday/giu;
/** Words that make a time of the digits behind them. */
const LEAD = /(?:^|(?<=[^\p{L}]))(?:um|ore|alle|kl\.?|в) $/u;
const RIGHT = 80;
const WINDOW = 400;

/** The clock time that begins at `at`; digits alone are none unless `beside` says that a date or a key leads to them. */
export function readTimeAt(text: string, at: number, end: number, beside = true): TimeReading | null {
  const flat = flatten(text, at, Math.min(end, at + RIGHT));
  const time = readClockTime(flat, indexAt(flat, at), beside ? 'beside' : 'shown');
  return time && timeReading(text, flat, time);
}

/** All clock times of the span that a word, a letter or a half of the day shows to be some. */
export function findTimes(text: string, [from, to]: Span): readonly TimeReading[] {
  const times: TimeReading[] = [];
  let flat = flatten(text, from, Math.min(to, from + WINDOW));
  let at = from;
  for (;;) {
    ANCHOR.lastIndex = at;
    const anchor = ANCHOR.exec(text);
    if (!anchor || anchor.index >= to) return times;
    at = anchor.index + anchor[0].length;
    while (at < to && /\d/.test(anchor[0]) && /\d/.test(text.charAt(at))) at++;
    if (anchor.index > 0 && /[\p{L}\d.,:/-]/u.test(text.charAt(anchor.index - 1))) continue;
    if (flat.to < Math.min(to, anchor.index + RIGHT)) {
      flat = flatten(text, Math.max(from, anchor.index - 8), Math.min(to, anchor.index + WINDOW));
    }
    const lead = LEAD.exec(text.slice(Math.max(at - 24, from, anchor.index - 8), anchor.index))?.[0].length ?? 0;
    const time = readClockTime(flat, indexAt(flat, anchor.index - lead), 'shown');
    if (!time || time.from === null) continue;
    const reading = timeReading(text, flat, time);
    times.push(reading);
    at = Math.max(at, reading.span[1]);
  }
}
