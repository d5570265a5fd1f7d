/**
 * Every date in a text. Dates hold digits: each run of digits is looked at once, with the few words around it, so that
 * the work is linear in the text.
 */
import type { Span } from '../text/span.ts';
import { type Core, valueOf } from './core.ts';
import type { DateSettings } from './date-settings.ts';
import { readDateTimeGroup, readDigits } from './digits-form.ts';
import { ENGLISH_MONTHS } from './months.ts';
import { qualify } from './qualifiers.ts';
import { type DateReading, moveDate, type TimeReading } from './reading.ts';
import { readTime } from './time.ts';
import { readDayFirst, readLetterDay, readMonthFirst } from './words-form.ts';

const RUN = /\d+/g;
/** `March 7[2], 1956`: a note's call, glued to what it calls from; a correction stands behind a blank. */
const GLUED_CALL = /(?<=[\p{L}\d])\[\d{1,3}\]/gu;

/** All dates that lie in the span, left to right, none overlapping another. Line ends count as blanks. */
export function findDates(text: string, span: Span, settings: DateSettings): readonly DateReading[] {
  const [from, end] = span;
  const own = text
    .slice(from, end)
    .replace(/[\r\n\u00a0\u2009\u202f]/g, ' ')
    .replace(GLUED_CALL, call => ' '.repeat(call.length));
  const dates: DateReading[] = [];
  let after = 0;
  RUN.lastIndex = 0;
  for (let run = RUN.exec(own); run; run = RUN.exec(own)) {
    if (run.index < after) continue;
    const date = readAt(own, run.index, run[0].length, after, settings);
    if (!date) continue;
    after = Math.max(date.end, date.span[1]);
    RUN.lastIndex = after;
    dates.push(from === 0 ? date : moveDate(date, from));
  }
  return dates;
}

function readAt(text: string, at: number, length: number, from: number, settings: DateSettings): DateReading | null {
  const end = text.length;
  if (length === 6) {
    const group = readDateTimeGroup(text, at, settings);
    if (group && group.core.month !== null) return reading(text, group.core, group.time, from, settings);
    return null;
  }
  if (isInsideWord(text, at)) return null;
  const core =
    readDigits(text, at, length, settings) ??
    readDayFirst(text, at, length, end, settings) ??
    readMonthFirst(text, at, length, from, end, settings) ??
    (length === 4 ? readLetterDay(text, at, from, settings) : null);
  return core && reading(text, core, null, from, settings);
}

/** `A1962`, `7.62`, `$4 March`: digits that belong to something else. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[\p{L}$£€#/]/u.test(before)) return !/[гr]/.test(before) && !(before === '/' && /\s/.test(text.charAt(at - 2)));
  return /[.,:–-]/.test(before) && /\d/.test(text.charAt(at - 2)) && before !== '–' && before !== '-';
}

const WEEKDAY =
  /(?:^|[^\p{L}])((sun|mon|tues|wednes|thurs|fri|satur)day|(воскресенье|понедельник|вторник|среда|четверг|пятница|суббота)|(sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag))(?:,| the| den)?\s{1,2}$/iu;
const DAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
const RUSSIAN_DAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const GERMAN_DAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const TO_TIME = /(?:\s?\(|\s?[;,.]?\s?[—–-]{1,2}\s?|\s{0,3}[,;:.]{0,2}\s{1,3}(?:at |um |about |approximately )?|,)/uy;

function reading(text: string, core: Core, own: TimeReading | null, from: number, settings: DateSettings): DateReading {
  const value = valueOf(core, settings);
  const left = text.slice(Math.max(from, core.start - 26), core.start);
  const right = text.slice(core.end, core.end + 16);
  const qualified =
    value.edtf === null || value.precision === 'interval' ? null : qualify(value.edtf, left, right, true);
  const start = core.start - (qualified?.before ?? 0);
  const end = core.end + (qualified?.behind ?? 0);
  const time = own ?? timeBehind(text, end) ?? null;
  const lead = time ? null : timeBefore(text, start, from);
  const weekday = weekdayBefore(left, core.start);
  return {
    span: [start, end],
    edtf: qualified?.edtf ?? value.edtf,
    time: time ?? lead,
    start: lead ? lead.span[0] : start,
    end: time && own === null ? Math.max(end, time.span[1]) : end,
    precision: qualified?.interval ? 'interval' : value.precision,
    yearGiven: core.year !== null || core.yearText !== null,
    problem: value.problem,
    candidates: core.candidates,
    corrected: value.problem === 'ocr' ? correctedText(core) : null,
    weekday,
    form: core.form,
    style: qualified?.style ?? value.style,
  };
}

function timeBehind(text: string, end: number): TimeReading | null {
  TO_TIME.lastIndex = end;
  const between = TO_TIME.exec(text)?.[0];
  if (between === undefined) return null;
  return readTime(text, end + between.length, /[,—–-]|at |um /.test(between));
}

/** `6.30 p.m. 7th March, 1943`: the clock before the day. */
function timeBefore(text: string, start: number, from: number): TimeReading | null {
  const left = text.slice(Math.max(from, start - 24), start);
  const match = /(\d{1,2}(?:[:.]\d{2})? ?[ap]\. ?m\.?),? (?:on )?(?:the )?$/iu.exec(left);
  return match ? readTime(text, start - (left.length - match.index), false) : null;
}

function weekdayBefore(left: string, start: number): DateReading['weekday'] {
  const match = WEEKDAY.exec(left);
  if (!match?.[1]) return null;
  const at = start - left.length + match.index + match[0].indexOf(match[1]);
  const word = match[1].toLowerCase();
  const day = match[2]
    ? DAYS.indexOf(match[2].toLowerCase())
    : match[3]
      ? RUSSIAN_DAYS.indexOf(word)
      : GERMAN_DAYS.indexOf(word);
  return { span: [at, at + match[1].length], day };
}

function correctedText(core: Core): string | null {
  if (core.month === null || core.year === null) return null;
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][core.month - 1] ?? '';
  if (core.form === 'roman') return `${core.day}.${roman}.${String(core.year % 100).padStart(2, '0')}`;
  const month = ENGLISH_MONTHS[core.month - 1] ?? '';
  return core.day === null ? `${month} ${core.year}` : `${month} ${core.day}, ${core.year}`;
}
