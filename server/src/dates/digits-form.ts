/** Dates in digits: `4.11.1962`, `7/3/56`, `1962-11-04`; which number is the day is settled here as far as it can be. */
import { matchAt } from './at.ts';
import { daysInMonth } from './calendar.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import { type DateParts, type Join, oneDay, oneMonth, oneYear, type YearPart } from './parts.ts';
import { isPlausible, readYear } from './year-part.ts';
import { withRussian, type Notes } from './words-form.ts';

/** `4.11.`, `4/11/`, `4-11-`; an editor may doubt the day or supply what follows it: `22.? 8. `, `29. [1. `, `15. 5. [`. */
const TWO_NUMBERS = /(\d{1,2})(?:( ?\.\?? ?\[?)(\d{1,2}) ?\. ?\[?|( ?\/ ?)(\d{1,2}) ?\/ ?|(-)(\d{1,2})-)/y;
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d)/y;
const GOES_ON = /[./]\d|-(?!\d{1,2}[./]\d{1,2}[./]\d|\d{1,2}(?::\d\d)? ?[ap]\.? ?m\b)\d|[a-z](?!\.)|\d/y;
const LATIN_G = / ?r\.?(?![a-z])/y;

/** The date of three numbers that begins at `at`. */
export function readNumeric(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const { low } = flat;
  const match = matchAt(TWO_NUMBERS, low, at);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3] ?? match[5] ?? match[7])];
  const mark = match[3] !== undefined ? '.' : '/';
  const doubt = match[2]?.includes('?') ?? false;
  const read = readYear(flat, at + match[0].length, settings, 'yes', notes);
  if (!read || first < 1 || second < 1) return null;
  const year = withSuffix(low, read);
  if (matchAt(GOES_ON, low, year.end) && !(year.year !== null && low.charAt(year.end) === 't')) return null;
  const month = (number: number): DateParts['month'] => oneMonth(number, at, at + match[0].length);
  const parts = (day: number, inMonth: number, swapped: DateParts['swapped']): DateParts => ({
    start: at,
    end: year.end,
    form: 'numeric',
    day: { ...oneDay(day, at), doubt },
    month: month(inMonth),
    year,
    swapped,
  });
  const plain = year.year ?? 2000;
  const dayFirst = second <= 12 && first <= daysInMonth(plain, second);
  const monthFirst = first <= 12 && second <= daysInMonth(plain, first);
  if (dayFirst && monthFirst && first !== second) {
    if (settings.order === 'day-month') return parts(first, second, null);
    if (settings.order === 'month-day') return parts(second, first, null);
    return parts(first, second, { day: second, month: first, chosen: mark === '.' });
  }
  if (dayFirst) return parts(first, second, null);
  if (monthFirst) return parts(second, first, null);
  // Numbers joined by hyphens that are no day number an estimate or a file.
  if (match[7] !== undefined) return null;
  // A day that no month has is a date that is wrong; numbers beyond that are no date.
  if (second <= 12 && first <= 31) return parts(first, second, null);
  return first <= 12 && second <= 31 ? parts(second, first, null) : null;
}

function withSuffix(low: string, year: YearPart): YearPart {
  const russian = withRussian(low, year);
  if (russian !== year) return russian;
  const latin = matchAt(LATIN_G, low, year.end)?.[0];
  return latin === undefined ? year : { ...year, end: year.end + latin.length };
}

/** `1956-03-07`, `1956/03/07`. */
export function readIso(flat: Flat, at: number): DateParts | null {
  const match = matchAt(YEAR_FIRST, flat.low, at);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (!isPlausible(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const end = at + match[0].length;
  return {
    start: at,
    end,
    form: 'iso',
    day: oneDay(day, end),
    month: oneMonth(month, at + 5, end),
    year: oneYear(year, at + 4),
    swapped: null,
  };
}

const WITHOUT_YEAR = /(\d{1,2})([./])(\d{1,2})(?![\d/]|\.\d)\.?/y;

/** `8/3`, `7.3.`: only where a clock time or a preposition says that it is a day. */
export function readNumericWithoutYear(flat: Flat, at: number, settings: DateSettings): DateParts | null {
  const match = matchAt(WITHOUT_YEAR, flat.low, at);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const end = at + match[0].length;
  const parts = (day: number, month: number, swapped: DateParts['swapped']): DateParts => ({
    start: at,
    end,
    form: 'numeric',
    day: oneDay(day, end),
    month: oneMonth(month, at, end),
    year: null,
    swapped,
  });
  const dayFirst = second >= 1 && second <= 12 && first >= 1 && first <= 31;
  const monthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31;
  if (dayFirst && monthFirst && first !== second) {
    if (settings.order === 'month-day') return parts(second, first, null);
    if (settings.order === 'day-month' || match[2] === '.') return parts(first, second, null);
    return parts(first, second, { day: second, month: first, chosen: false });
  }
  return dayFirst ? parts(first, second, null) : monthFirst ? parts(second, first, null) : null;
}

const SEVERAL =
  /(\d{1,2})(?:\.(\d{1,2}))?\.?(?: ?-{1,2} ?|\/| (?:(or|oder|ou|o|или)|(and|und|et|y|e|и)|bis|по|to|au|al) )(?=\d{1,2}\.\?? ?\d{1,2}\. ?\d)/y;

/** `7.–9.3.1956`, `30. oder 31. 5. 1956`: days of which the last alone has month and year. */
export function readNumericDays(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const match = matchAt(SEVERAL, flat.low, at);
  const last = match && readNumeric(flat, at + match[0].length, settings, notes);
  const [day, month] = [last?.day?.days[0], last?.month?.months[0]];
  if (!match || !last || day === undefined || month === undefined || last.swapped?.chosen === false) return null;
  if (match[2] !== undefined && Number(match[2]) !== month) return null;
  const first = Number(match[1]);
  const join: Join =
    match[3] !== undefined ? 'or' : match[4] !== undefined ? 'and' : match[0].includes('/') ? 'slash' : 'range';
  if (first < 1 || (join === 'range' && first >= day)) return null;
  return { ...last, start: at, day: { ...oneDay(first, at), days: [first, day], join }, swapped: null };
}
