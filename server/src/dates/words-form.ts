/** Dates with the month in words, in any order: `4 November 1962`, `Nov. 4, 1962`, `March 1956`, `1956, March 7`. */
import { matchAt } from './at.ts';
import type { DateSettings } from './date-settings.ts';
import { readDay } from './day-part.ts';
import type { Flat } from './flat.ts';
import { readMonth } from './month-part.ts';
import type { DateParts, DayPart, MonthPart, YearPart } from './parts.ts';
import { oneDay, oneYear } from './parts.ts';
import { readYear, type Short } from './year-part.ts';

export type Notes = ReadonlySet<number> | null;

const TO_MONTH = /\.?(?: ?")? ?(?:[-/] ?)?(?:(?:day )?(?:of|de|di|do|du) (?:the )?|d' ?)?/y;
const TO_DAY = /[.,]{0,2} ?(?:the )?"?/y;
const TO_YEAR = /(?:\[\d{1,3}\])?[.,;:]{0,2}"? ?(?:[-/] ?)?(\[,? ?)?(?:(?:of|de|del|do|di|des jahres|anno) )?/y;
const CLOSED = / ?(\?)? ?\]/y;
const RUSSIAN_YEAR = / ?(?:г(?:\.|ода?|оду)?|гг\.|лета)(?![а-я])\.?/y;
const ENDS = /$|[.,;:)\]\n\t-]| ?г| \d{4} ?z/y;
const LIST_NUMBER = / \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/y;
const NOT_A_DAY = /[:.]\d|,\d{3}|%| (?:per ?cent|million|billion|percent)/y;
const GLUED = /(\d{1,2})((?:1[5-9]|20)\d\d)(?!\d)/y;

/** The date whose day begins at `at`. */
export function readDayFirst(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const { low } = flat;
  const day = readDay(flat, at, 'before');
  if (!day) return null;
  const found = monthBehind(flat, day, settings) ?? monthAfterOneDay(flat, at, day, settings);
  if (!found) return null;
  const [ownDay, month, written] = found;
  const joined = /[-/] ?$/.exec(written)?.[0].charAt(0) ?? '';
  const short = month.abbreviated || joined !== '' ? 'yes' : 'apostrophe';
  const year = yearBehind(flat, month.end, settings, short, notes, joined);
  const core = { start: at, form: 'words', day: ownDay, month, swapped: null } as const;
  if (year)
    return month.weak && !/\d{4}$/.test(low.slice(0, year.end).slice(-4)) ? null : { ...core, year, end: year.end };
  // The number of a row or a page before a date that begins with its month.
  if (matchAt(LIST_NUMBER, low, month.end)) return null;
  if (month.weak || month.join === 'range' || (month.ordinary && !/[ot]/.test(written) && isLower(flat, month)))
    return null;
  return { ...core, year: null, end: month.end };
}

function monthBehind(flat: Flat, day: DayPart, settings: DateSettings): readonly [DayPart, MonthPart, string] | null {
  const separator = matchAt(TO_MONTH, flat.low, day.end)?.[0] ?? '';
  const month = readMonth(flat, day.end + separator.length, settings);
  return month && [day, month, flat.low.slice(day.end - 2, day.end) + separator];
}

/** `1 and 2 March` is two days; where no month follows the second, the first may still be a day. */
function monthAfterOneDay(
  flat: Flat,
  at: number,
  joined: DayPart,
  settings: DateSettings,
): readonly [DayPart, MonthPart, string] | null {
  if (joined.join === 'one') return null;
  const single = readDay(flat, at, 'before', false);
  return single && monthBehind(flat, single, settings);
}

/** The date whose month begins at `at`: `November 4, 1962`, `March 1956`. */
export function readMonthFirst(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const { low } = flat;
  const month = readMonth(flat, at, settings);
  if (!month || month.weak) return null;
  const dayAt = month.end + (matchAt(TO_DAY, low, month.end)?.[0].length ?? 0);
  const core = { start: at, form: 'words', month, swapped: null } as const;
  if (month.join === 'one') {
    const glued = readGlued(flat, dayAt, settings, notes);
    if (glued) return { ...core, day: glued[0], year: glued[1], end: glued[1].end };
    const whole = readDay(flat, dayAt, 'behind');
    for (const day of whole && whole.join !== 'one' ? [whole, readDay(flat, dayAt, 'behind', false)] : [whole]) {
      const dated = day && withYear(flat, day, month, settings, notes);
      if (dated) return { ...core, ...dated };
    }
  }
  const short = !month.english || month.abbreviated ? 'yes' : 'apostrophe';
  const year = yearBehind(flat, month.end, settings, short, notes);
  if (!year || (month.ordinary && isLower(flat, month) && !isLed(low, at))) return null;
  if (
    year.year !== null &&
    matchAt(/\d\d(?!\d)/y, low, year.end - 2) &&
    isShortYear(low, year) &&
    year.year % 100 < 32 &&
    month.english
  )
    return null;
  return { ...core, day: null, year, end: year.end };
}

function withYear(
  flat: Flat,
  day: DayPart,
  month: MonthPart,
  settings: DateSettings,
  notes: Notes,
): Pick<DateParts, 'day' | 'year' | 'end'> | null {
  const { low } = flat;
  const year = yearBehind(flat, day.end, settings, 'apostrophe', notes);
  if (year) return { day, year, end: year.end };
  const byWord =
    day.join === 'and' || day.join === 'or' || (day.join === 'range' && /[a-z]/.test(low.slice(month.end, day.end)));
  if (
    (byWord && !matchAt(/$|[.,;:)\]\n-]/y, low, day.end)) ||
    !month.english ||
    day.slips.length > 0 ||
    matchAt(NOT_A_DAY, low, day.end)
  )
    return null;
  if (month.ordinary && isLower(flat, month)) return null;
  return { day, year: null, end: day.end };
}

/** The date that begins with the four digits of its year at `at`: `1956, March 7`, `1956 Mar. 7`. */
export function readYearFirst(flat: Flat, at: number, settings: DateSettings): DateParts | null {
  const { low } = flat;
  const digits = matchAt(/((?:1[89]|20)\d\d)(?: г\.)?,? ?/y, low, at);
  // `despatch 1782, March 12`: behind a word or another number it is a number.
  if (!digits || !/(?:^|[.;:([{\n\t-]|[a-zа-я],|\/ ) ?$/.test(low.slice(Math.max(0, at - 4), at))) return null;
  const month = readMonth(flat, at + digits[0].length, settings);
  if (!month || month.join !== 'one' || (month.ordinary && isLower(flat, month))) return null;
  const dayAt = month.end + (matchAt(/\.? ?/y, low, month.end)?.[0].length ?? 0);
  const day = readDay(flat, dayAt, 'behind', false);
  if (!day || day.slips.length > 0 || matchAt(NOT_A_DAY, low, day.end)) return null;
  if (matchAt(/,? \d{4}(?!\d)(?! ?z)/y, low, day.end)) return null;
  const year = oneYear(Number(digits[1]), at + 4);
  return { start: at, end: day.end, form: 'words', day, month, year, swapped: null };
}

/** `July 71969`: day and year without a blank, where one division alone makes a date. */
function readGlued(flat: Flat, at: number, settings: DateSettings, notes: Notes): readonly [DayPart, YearPart] | null {
  const match = matchAt(GLUED, flat.low, at);
  if (!match?.[1] || !match[2] || readYear(flat, at, settings, 'no', notes)?.year != null) return null;
  const end = at + match[0].length;
  const slip = { start: at, end, meant: `${match[1]}, ${match[2]}` };
  return [oneDay(Number(match[1]), at + match[1].length, [slip]), oneYear(Number(match[2]), end)];
}

/** `joined` is the sign between day and month; the same sign may stand before a year of two digits. */
function yearBehind(
  flat: Flat,
  at: number,
  settings: DateSettings,
  short: Short,
  notes: Notes,
  joined = '',
): YearPart | null {
  const { low } = flat;
  const separator = matchAt(TO_YEAR, low, at);
  if (!separator) return null;
  const from = at + separator[0].length;
  const sign = /[-/]/.exec(separator[0])?.[0] ?? '';
  const isTwo = matchAt(/\d\d(?!\d)/y, low, from) !== null;
  if (isTwo && sign !== '' && sign !== joined) return null;
  let allowed: Short = sign === '' ? short : 'yes';
  if (isTwo && matchAt(ENDS, low, from + 2)) allowed = 'yes';
  if (separator[0].includes(',') && allowed === 'yes') allowed = 'apostrophe';
  const year = readYear(flat, from, settings, allowed, notes);
  if (!year) return null;
  if (separator[1] === undefined) return withRussian(low, year);
  const closed = matchAt(CLOSED, low, year.end);
  return closed ? { ...year, doubt: year.doubt || closed[1] !== undefined, end: year.end + closed[0].length } : year;
}

/** `1956 г.`: the abbreviation belongs to the year. */
export function withRussian(low: string, year: YearPart): YearPart {
  const word = matchAt(RUSSIAN_YEAR, low, year.end)?.[0];
  return word === undefined ? year : { ...year, end: year.end + word.length };
}

function isShortYear(low: string, year: YearPart): boolean {
  return !/\d/.test(low.charAt(year.end - 3)) && low.charAt(year.end - 3) !== "'";
}

/** A word in lower case in a text that isn't in lower case throughout. */
function isLower(flat: Flat, month: MonthPart): boolean {
  const first = flat.text.charAt(month.start);
  return first === flat.low.charAt(month.start) && month.english && /[A-Z]/.test(flat.text);
}

/** `in march 1956`: the word before shows that no verb is meant. */
function isLed(low: string, at: number): boolean {
  return /(?:^|[,.(\n\t]|(?:^|[^a-z])(?:in|of|since|by|until|till|from|to|late|early|mid|during|the)) ?-?$/.test(
    low.slice(Math.max(0, at - 8), at),
  );
}
