/** The clock time that belongs to a date: right behind it (`, 6 p.m.`, `—midnight`, `, um 3 Uhr`) or before it. */
import { matchAt } from './at.ts';
import { type FlatTime, readClockTime } from './clock-time.ts';
import type { Flat } from './flat.ts';

const BETWEEN =
  /(?:,?\[\d{1,3}\])?(?: ?\(| ?[,;.:]? ?-{1,2} ?| ?[,;.:]{1,2}[ \t]?|[ \t]|(?=t\d\d:))(?:\[ ?)?(?:(?:at|um|gegen|about|approximately|approx\.|at about|at approximately|circa|ca?\.|beginning at|kl\.?|в|a|alle|a las|from|von)(?: the)? )?/y;
const CLOSE = / ?\??[\])]/y;

/** The time behind the date that ends at `end`. */
export function timeBehind(flat: Flat, end: number): FlatTime | null {
  const { low } = flat;
  const between = matchAt(BETWEEN, low, end)?.[0];
  if (between === undefined) return null;
  const at = end + between.length;
  const onlyBlank = between.trim().length === 0;
  const time = readClockTime(flat, at, onlyBlank && !startsClock(low, at) ? 'shown' : 'beside');
  if (!time) return null;
  const opened = /[[(]/.exec(between)?.[0];
  if (opened === undefined || time.from === null) return time;
  const closed = matchAt(CLOSE, low, time.end)?.[0];
  return closed === undefined ? (opened === '(' ? null : time) : { ...time, end: time.end + closed.length };
}

/** After a blank alone only a clock in full, or a service's hour, is one: `1956 2:131` is a page of a book. */
function startsClock(low: string, at: number): boolean {
  return matchAt(/\d\d:\d\d(?![\d:])|[ap]m \d|\d{3,4}[ap](?![a-z])|t\d\d:/y, low, at) !== null;
}

const PART_OF_DAY = /(?:early |late )?(?:morning|afternoon|evening|night)(?=[, ])/y;
const TO_DATE = /^[,;]? ?(?:- ?)?(?:(?:on|of|am|le|del?|vom) )?(?:the |den )?$/;
const WIRE = /\d\d:\d\d|\d{3,4}[ap](?![a-z])/y;
const REACH = 48;

/** `6.30 p.m. 7th March, 1943`, `Morning, 7 March 1956`: the time that ends where the date begins. */
export function timeBefore(flat: Flat, floor: number, start: number): FlatTime | null {
  const { low } = flat;
  for (let at = Math.max(floor, start - REACH); at < start - 2; at++) {
    if (!/[\daemnl]/.test(low.charAt(at)) || (at > floor && /[a-zа-я\d.,:/]/.test(low.charAt(at - 1)))) continue;
    const part = matchAt(PART_OF_DAY, low, at)?.[0];
    const time: FlatTime | null =
      part === undefined
        ? readClockTime(flat, at, matchAt(WIRE, low, at) ? 'beside' : 'shown')
        : { start: at, end: at + part.length, from: null, to: null, zone: null, slips: [] };
    if (time && time.end <= start && TO_DATE.test(low.slice(time.end, start))) return time;
  }
  return null;
}
