/**
 * A clock time as written: `6 p.m.`, `6:40 P. M.`, `21:20`, `2120 hours`, `0125Z`, `21 h. 20`, `18.15 Uhr`,
 * `04 ч. 20 м.`, `noon`, and ranges of them, with their zone.
 */
import { matchAt } from './at.ts';
import { pad } from './calendar.ts';
import { readZone } from './clock-zone.ts';
import { type Flat, sourceSpan } from './flat.ts';
import { readOneClock, type Clock, type Half } from './one-clock.ts';
import type { TimeReading } from './reading.ts';
import { correct, type Slip } from './slips.ts';

/** A clock time by places in the window; the source's spans are made of it at the end. */
export interface FlatTime {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
  readonly slips: readonly Slip[];
}

/**
 * How much has to say that digits are a clock time: `shown` wants a word, a letter or a half of the day, `beside` also
 * takes `21:20` and `18.30`, since a date stands before it.
 */
export type Evidence = 'shown' | 'beside';

const TO = / ?-{1,2} ?| (?:to|until|till|and|bis|a|à|до|und) /y;
const PART_OF_DAY =
  /(?:(?:early |late )?(?:morning|afternoon|evening|night|forenoon)(?: session)?|[ap]\.? ?m\.?|vormittags?|nachmittags?|abends|утром|вечером|днем)(?=$|[.,;:)\]\n\t])/y;
const BRACKET = / ?\[(?:\?|(?:[a-z\d:.]{1,10} ?){1,3}\?)\]/y;

/** The time or range of times that begins at `at`. */
export function readClockTime(flat: Flat, at: number, evidence: Evidence): FlatTime | null {
  const first = readOneClock(flat, at, evidence);
  const range = first ? readRange(flat, at, first, evidence) : readOpenRange(flat, at, evidence);
  if (range) return range;
  if (!first || !first.shown) {
    const part = first ? null : matchAt(PART_OF_DAY, flat.low, at);
    if (part) return { start: at, end: at + part[0].length, from: null, to: null, zone: null, slips: [] };
    if (!first || evidence === 'shown') return null;
  }
  return withZone(flat, at, first.end, writeClock(first, first.half), null, first.zone, first.slips);
}

/** A time with both ends, the first with or without a half of the day of its own: `3:10–4:55 p.m.`. */
function readRange(flat: Flat, at: number, first: Clock, evidence: Evidence): FlatTime | null {
  const separator = matchAt(TO, flat.low, first.end)?.[0];
  if (separator === undefined) return null;
  const second = readOneClock(flat, first.end + separator.length, evidence);
  if (!second || (!first.shown && !second.shown && evidence === 'shown')) return null;
  return both(flat, at, first, second);
}

/** `10–11 a.m.`: the first hour has no mark of its own. */
function readOpenRange(flat: Flat, at: number, evidence: Evidence): FlatTime | null {
  const hour = matchAt(/(\d{1,2})(?!\d)/y, flat.low, at)?.[1];
  if (hour === undefined || Number(hour) > 24) return null;
  const end = at + hour.length;
  const separator = matchAt(TO, flat.low, end)?.[0];
  const second = separator === undefined ? null : readOneClock(flat, end + separator.length, evidence);
  if (!second?.shown) return null;
  const first: Clock = { end, hour: Number(hour), minute: 0, half: null, zone: null, shown: false, slips: [] };
  return both(flat, at, first, second);
}

function both(flat: Flat, at: number, first: Clock, second: Clock): FlatTime {
  const to = writeClock(second, second.half);
  let half = first.half ?? (first.hour <= 12 && !(first.shown && second.half === null) ? second.half : null);
  // Noon and midnight name no half: what ends with them began in the half before.
  if (second.half === null && second.word !== undefined && first.half === null)
    half = second.word === 'noon' ? 'am' : 'pm';
  if (first.word !== undefined) half = null;
  let from = writeClock(first, half);
  if (first.half === null && first.word === undefined && from !== null && to !== null && from > to)
    from = writeClock(first, half === 'pm' ? 'am' : null);
  return withZone(flat, at, second.end, from, to, second.zone ?? first.zone, [...first.slips, ...second.slips]);
}

function withZone(
  flat: Flat,
  start: number,
  end: number,
  from: string | null,
  to: string | null,
  own: string | null,
  slips: readonly Slip[],
): FlatTime {
  const zone = own === null ? readZone(flat, end) : null;
  const stop = zone?.end ?? end;
  const bracket = matchAt(BRACKET, flat.low, stop)?.[0];
  return { start, end: stop + (bracket?.length ?? 0), from, to, zone: own ?? zone?.zone ?? null, slips };
}

function writeClock(clock: Clock, half: Half | null): string | null {
  const { hour, minute, word } = clock;
  if (word !== undefined) return word === 'noon' ? '12:00' : '24:00';
  if (half === null) return fullClock(String(hour), String(minute));
  if (hour < 1 || hour > 12 || minute > 59) return null;
  return `${pad((hour % 12) + (half === 'pm' ? 12 : 0), 2)}:${pad(minute, 2)}`;
}

/** `HH:MM` of a day of 24 hours; null where there is no such time. */
export function fullClock(hours: string, minutes: string): string | null {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${pad(hour, 2)}:${pad(minute, 2)}`;
}

export function timeReading(source: string, flat: Flat, time: FlatTime): TimeReading {
  const { start, end, from, to, zone, slips } = time;
  const isPart = from === null && !/\d/.test(flat.text.slice(start, end));
  const impossible = from === null && !isPart;
  return {
    span: sourceSpan(flat, start, end),
    from,
    to,
    zone,
    problem: impossible ? 'impossible' : slips.length > 0 ? 'ocr' : null,
    corrected: impossible || slips.length === 0 ? null : correct(source, flat, start, end, slips),
  };
}
