/** The EDTF value of a date's parts; null where none may be given. Calendars are checked here, day by day. */
import { type Day, dayText, fromJulian, isValid, julianOffset, ordinal, pad } from './calendar.ts';
import { type DateSettings, DEFAULT_DATE_SETTINGS } from './date-settings.ts';
import type { DateParts, Join } from './parts.ts';
import type { DateReading, Precision } from './reading.ts';

export interface Value {
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly problem: 'impossible' | 'ambiguous' | null;
  readonly candidates: readonly string[];
  readonly style: DateReading['style'];
}

/** What is known from around the parts. */
export interface Surroundings {
  /** `O.S.` or `N.S.` stands beside the date. */
  readonly mark: 'old' | 'new' | null;
  /** `between` stands before it: one day of several. */
  readonly between: boolean;
  readonly settings: DateSettings;
}

const NONE: Value = { edtf: null, precision: 'none', problem: null, candidates: [], style: null };
const IMPOSSIBLE: Value = { ...NONE, problem: 'impossible' };

export function valueOf(parts: DateParts, around: Surroundings): Value {
  const { day, month, year } = parts;
  if (year !== null && year.year === null && year.mask === null) return IMPOSSIBLE;
  if (parts.swapped) return swappedValue(parts, parts.swapped, around);
  if (year?.mask != null) return maskedYear(parts, year.mask);
  const known = year?.year ?? around.settings.year ?? null;
  if (month === null)
    return known === null || year === null ? NONE : { ...NONE, edtf: pad(known, 4), precision: 'year' };
  if (known === null) return withoutYear(parts);
  if (day === null || day.mask !== null) return monthValue(parts, known, day?.mask ?? null);
  const years = year?.other ? [known, year.other.year] : [known];
  const days = years.flatMap(own =>
    month.months.flatMap(inMonth => day.days.map(number => ({ year: own, month: inMonth, day: number }))),
  );
  const joins: readonly Join[] = [day.join, year?.other?.join ?? 'one', month.join];
  return withDoubt(joinDays(days, joins.find(join => join !== 'one') ?? 'one', around), parts);
}

/** Two dates that stand together, each with what it lacks taken from the other. */
export function pairValue(first: Day, second: Day, join: Join, around: Surroundings): Value {
  return joinDays([first, second], join, around);
}

function joinDays(written: readonly Day[], join: Join, around: Surroundings): Value {
  if (written.length === 2 && (join === 'slash' || join === 'parenthesis' || join === 'correction')) {
    const later = newStyleOf(written[0], written[1]);
    if (later) return { ...NONE, edtf: dayText(later), precision: 'day', style: 'both' };
  }
  const days = written.map(day => gregorian(day, around));
  const valid = days.filter(day => day !== null);
  if (valid.length === 0 || (valid.length < days.length && join !== 'or')) return IMPOSSIBLE;
  const style = around.mark ?? (valid.some((day, i) => ordinal(day) !== ordinalOf(written[i])) ? 'old' : null);
  const texts = valid.map(dayText);
  const [first, last] = [texts[0] ?? '', texts.at(-1) ?? ''];
  const value = (edtf: string, precision: Precision): Value => ({ ...NONE, edtf, precision, style });
  if (texts.length === 1 || texts.every(text => text === first)) return value(first, 'day');
  switch (join) {
    case 'one':
    case 'or':
      return value(`[${texts.toSorted().join(',')}]`, 'day');
    case 'correction':
      return value(last, 'day');
    case 'parenthesis':
      return { ...NONE, problem: 'ambiguous', candidates: texts.toSorted(), style };
    case 'range':
    case 'slash':
      if (first > last) return { ...NONE, problem: 'ambiguous', candidates: texts.toSorted(), style };
      return around.between ? value(`[${first}..${last}]`, 'interval') : value(`${first}/${last}`, 'interval');
    case 'and':
      if (around.between && first < last) return value(`[${first}..${last}]`, 'interval');
      return value(areNeighbours(valid) ? `${first}/${last}` : `{${texts.toSorted().join(',')}}`, 'interval');
  }
}

function areNeighbours(days: readonly Day[]): boolean {
  return days.every((day, i) => i === 0 || ordinal(day) - ordinalOf(days[i - 1]) === 1);
}

function ordinalOf(day: Day | undefined): number {
  return day ? ordinal(day) : Number.NaN;
}

/** 14 February 1918: from this day on Russia counts in New Style. */
const REFORM = ordinal({ year: 1918, month: 2, day: 14 });

function gregorian(day: Day, { mark, settings }: Surroundings): Day | null {
  const isOld = mark === 'old' || (mark === null && settings.calendar === 'julian' && ordinal(day) < REFORM);
  if (isOld) return fromJulian(day);
  return isValid(day) ? day : null;
}

/** The later of two days that the calendars' difference parts: Old and New Style of one day. */
function newStyleOf(first: Day | undefined, second: Day | undefined): Day | null {
  if (!first || !second) return null;
  const [early, late] = ordinal(first) < ordinal(second) ? [first, second] : [second, first];
  return isValid(late) && ordinal(late) - ordinal(early) === julianOffset(early) && late.year < 1927 ? late : null;
}

function withDoubt(value: Value, { day, month, year }: DateParts): Value {
  if (value.edtf === null || value.precision !== 'day' || value.edtf.startsWith('[')) return value;
  if (year?.doubt || (day?.doubt && month?.doubt)) return { ...value, edtf: `${value.edtf}?` };
  const [y, m, d] = value.edtf.split('-');
  if (day?.doubt) return { ...value, edtf: `${y}-${m}-?${d}` };
  return month?.doubt ? { ...value, edtf: `${y}-?${m}-${d}` } : value;
}

function swappedValue(parts: DateParts, swapped: NonNullable<DateParts['swapped']>, around: Surroundings): Value {
  const plain: DateParts = { ...parts, swapped: null };
  const own = valueOf(plain, around);
  const other = valueOf(withDayAndMonth(plain, swapped.day, swapped.month), around);
  const candidates = [own.edtf, other.edtf].filter(edtf => edtf !== null);
  if (swapped.chosen) return { ...own, candidates };
  return { ...NONE, problem: 'ambiguous', candidates };
}

function withDayAndMonth(parts: DateParts, day: number, month: number): DateParts {
  return {
    ...parts,
    day: parts.day && { ...parts.day, days: [day] },
    month: parts.month && { ...parts.month, months: [month] },
  };
}

function maskedYear({ day, month }: DateParts, mask: string): Value {
  if (month === null) return { ...NONE, edtf: mask, precision: 'year' };
  const inMonth = month.months.length === 1 ? month.months[0] : undefined;
  if (inMonth === undefined) return { ...NONE, precision: 'partial' };
  const head = `${mask}-${pad(inMonth, 2)}`;
  return { ...NONE, edtf: day === null ? head : withDayText(head, day, inMonth), precision: 'partial' };
}

function withoutYear({ day, month }: DateParts): Value {
  const inMonth = month?.months.length === 1 ? month.months[0] : undefined;
  if (day === null || inMonth === undefined) return { ...NONE, precision: 'partial' };
  if (day.days.length > 1) {
    const days = day.days.map(number => ({ year: ANY_YEAR, month: inMonth, day: number }));
    return pairWithoutYear(days, day.join);
  }
  const number = day.days[0];
  if (number !== undefined && !isValid({ year: 2000, month: inMonth, day: number })) return IMPOSSIBLE;
  return { ...NONE, edtf: withDayText(`XXXX-${pad(inMonth, 2)}`, day, inMonth), precision: 'partial' };
}

/** A leap year in which no two styles are told apart. */
const ANY_YEAR = 2000;

/** Several days of an unknown year; two that could be Old and New Style have no value, since the year decides it. */
export function pairWithoutYear(days: readonly Day[], join: Join): Value {
  const [first, second] = days;
  if (!first || !second || join === 'parenthesis' || (join === 'slash' && ordinal(second) - ordinal(first) !== 1))
    return { ...NONE, precision: 'partial' };
  const value = joinDays(
    days.map(day => ({ ...day, year: ANY_YEAR })),
    join,
    { mark: 'new', between: false, settings: DEFAULT_DATE_SETTINGS },
  );
  return {
    ...value,
    edtf: value.edtf?.replaceAll(String(ANY_YEAR), 'XXXX') ?? null,
    precision: value.edtf === null ? 'none' : 'partial',
    style: null,
  };
}

function withDayText(head: string, day: NonNullable<DateParts['day']>, month: number): string | null {
  const number = day.days.length === 1 ? day.days[0] : undefined;
  if (number === undefined) return day.mask === null ? null : `${head}-${day.mask}`;
  return isValid({ year: 2000, month, day: number }) ? `${head}-${pad(number, 2)}` : null;
}

/** Months and no day, or a day of which a digit at most is left. */
function monthValue({ month, year }: DateParts, known: number, mask: string | null): Value {
  const value = (edtf: string): Value => ({ ...NONE, edtf, precision: 'month' });
  const years = year?.other ? [known, year.other.year] : [known];
  const texts = years.flatMap(own => (month?.months ?? []).map(number => `${pad(own, 4)}-${pad(number, 2)}`));
  const [first, last] = [texts[0] ?? '', texts.at(-1) ?? ''];
  if (texts.length === 1) {
    const doubt = year?.doubt || month?.doubt ? '?' : '';
    return value(mask === null ? first + doubt : `${first}-${mask}`);
  }
  if (mask !== null) return { ...NONE, precision: 'partial' };
  const join = month?.join === 'one' ? (year?.other?.join ?? 'or') : (month?.join ?? 'or');
  switch (join) {
    case 'or':
      return value(`[${texts.toSorted().join(',')}]`);
    case 'correction':
      return value(last);
    case 'range':
    case 'slash':
    case 'and':
      return first < last && (join === 'range' || areNextMonths(texts))
        ? value(`${first}/${last}`)
        : value(`{${texts.join(',')}}`);
  }
}

function areNextMonths(texts: readonly string[]): boolean {
  return Number(texts[1]?.slice(5)) - Number(texts[0]?.slice(5)) === 1;
}
