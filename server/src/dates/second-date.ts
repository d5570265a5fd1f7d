/**
 * A second date right behind a first: the end of a range (`May 30–June 2, 1960`), the other style
 * (`27 Dec. 1916/9 Jan. 1917`), one of two (`March 30 or April 1, 1956`). Each lends the other the year it lacks.
 */
import { matchAt } from './at.ts';
import type { Day } from './calendar.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import type { DateParts, Join, YearPart } from './parts.ts';
import { type Notes, withRussian } from './words-form.ts';
import { readYear } from './year-part.ts';

export interface SecondDate {
  readonly parts: DateParts;
  readonly join: Join;
  readonly end: number;
  readonly days: readonly [Day, Day];
  readonly yearGiven: boolean;
}

export type ReadPlain = (flat: Flat, at: number) => DateParts | null;

const CONNECTION =
  / ?-{1,2} ?| ?(\/) ?| (?:to|through|until|till|bis(?: zum)?|au|al|a|по|(and|und|et|y|и)|(or|oder|ou|или)) (?:the |den |le |el )?| ?(\[) ?| ?(\() ?/y;

export function readSecondDate(
  flat: Flat,
  first: DateParts,
  settings: DateSettings,
  notes: Notes,
  readPlain: ReadPlain,
): SecondDate | null {
  const { low } = flat;
  const match = matchAt(CONNECTION, low, first.end);
  if (!match) return null;
  const read = readPlain(flat, first.end + match[0].length);
  if (!read) return null;
  // Of two dates in digits one that fits a single order decides the other's.
  const second = oriented(flat, read, first);
  const own = single(oriented(flat, first, read));
  const other = single(second);
  if (!own || !other) return null;
  let join = joinOf(match);
  let { end } = second;
  let trailing: YearPart | null = null;
  if (join === 'correction' || join === 'parenthesis') {
    const closed = matchAt(/ ?(\?)? ?[\])]/y, low, end);
    if (!closed) return null;
    if (closed[1] !== undefined) join = 'or';
    end += closed[0].length;
    trailing = first.year || second.year ? null : yearBehind(flat, end, settings, notes);
    end = trailing?.end ?? end;
  }
  if (!first.year && !second.year && !trailing) {
    const days = [
      { ...own, year: 0 },
      { ...other, year: 0 },
    ] as const;
    return join === 'range' && fits(join, days) ? { parts: second, join, end, days, yearGiven: false } : null;
  }
  const years = yearsOf(own, other, first.year?.year ?? null, second.year?.year ?? trailing?.year ?? null, join);
  if (!years) return null;
  const days = [
    { ...own, year: years[0] },
    { ...other, year: years[1] },
  ] as const;
  return fits(join, days) ? { parts: second, join, end, days, yearGiven: true } : null;
}

function joinOf(match: RegExpExecArray): Join {
  if (match[1] !== undefined) return 'slash';
  if (match[2] !== undefined) return 'and';
  if (match[3] !== undefined) return 'or';
  if (match[4] !== undefined) return 'correction';
  return match[5] === undefined ? 'range' : 'parenthesis';
}

function oriented(flat: Flat, parts: DateParts, by: DateParts): DateParts {
  if (!parts.swapped || parts.swapped.chosen || by.form !== 'numeric' || by.swapped || !parts.day || !parts.month)
    return parts;
  const leading = Number(matchAt(/\d*/y, flat.low, by.start)?.[0]);
  if (leading === by.day?.days[0]) return { ...parts, swapped: null };
  return {
    ...parts,
    day: { ...parts.day, days: [parts.swapped.day] },
    month: { ...parts.month, months: [parts.swapped.month] },
    swapped: null,
  };
}

/** The one day of a date, whatever its year. */
function single({ day, month, swapped }: DateParts): Omit<Day, 'year'> | null {
  const [number, inMonth] = [day?.days[0], month?.months[0]];
  if (number === undefined || inMonth === undefined || day?.days.length !== 1 || month?.months.length !== 1)
    return null;
  return swapped && !swapped.chosen ? null : { month: inMonth, day: number };
}

function yearsOf(
  first: Omit<Day, 'year'>,
  second: Omit<Day, 'year'>,
  ofFirst: number | null,
  ofSecond: number | null,
  join: Join,
): readonly [number, number] | null {
  const later = second.month > first.month || (second.month === first.month && second.day >= first.day);
  if (ofFirst !== null && ofSecond !== null) return join === 'and' || join === 'or' ? null : [ofFirst, ofSecond];
  if (ofSecond !== null) {
    // A range begins before it ends: December to January is two years.
    const overYear = !later && (join === 'range' || (join === 'slash' && first.month === 12 && second.month === 1));
    return [overYear ? ofSecond - 1 : ofSecond, ofSecond];
  }
  if (ofFirst === null || join === 'and' || join === 'or') return null;
  return [ofFirst, !later && join === 'range' ? ofFirst + 1 : ofFirst];
}

/** Without a word between them two dates are one expression only where they make sense together. */
function fits(join: Join, [first, second]: readonly [Day, Day]): boolean {
  const [a, b] = [first, second].map(({ year, month, day }) => (year * 12 + month) * 31 + day);
  if (a === undefined || b === undefined || a === b) return false;
  const apart = Math.abs(a - b);
  return join === 'range' ? a < b : join === 'slash' ? apart < 32 : join === 'and' ? a < b : apart < 800;
}

function yearBehind(flat: Flat, at: number, settings: DateSettings, notes: Notes): YearPart | null {
  const separator = matchAt(/,? ?/y, flat.low, at)?.[0] ?? '';
  const year = readYear(flat, at + separator.length, settings, 'no', notes);
  return year && withRussian(flat.low, year);
}
