/** Dates in digits: `4.11.1962`, `27/X/1962`, `7-III-56`, `1962-11-04`, `041830Z NOV 62`, `1956年3月7日`. */
import { daysInMonth, dayText, isValid, pad } from './calendar.ts';
import type { Core } from './core.ts';
import type { DateSettings } from './date-settings.ts';
import { monthOf, romanMonth } from './months.ts';
import type { TimeReading } from './reading.ts';
import { readYear } from './year.ts';

const NOT_MORE = '(?![\\p{L}\\d]|[./–-]\\d)';
const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/uy;
const YEAR_FIRST = new RegExp(`(\\d{4})\\/(\\d{1,2})\\/(\\d{1,2})${NOT_MORE}`, 'uy');
const YEAR_WORD = /(\d{4}),? ([\p{L}]{3,12})\.? (\d{1,2})(?![\d:.]|\p{L})/uy;
const NUMERIC = /(\d{1,2})(\.|\/|-)(\s?)(\d{1,2})\2\s?((?:1[5-9]|20)\d\d|\d\d)(?![\p{L}\d]|[./-]\d)/uy;
const GLUED_G = /(\d{1,2})\.(\d{1,2})\.((?:1[5-9])\d\d|\d\d) ?(?:г|r)/uy;
const ROMAN =
  /(\d{1,2})\s?([./ –-])\s?([IVXivxlХхІі|]{1,5})\s?[./ –-]\s?((?:1[5-9]|[l1I]9)[\dlIO]{2}|\d\d)(?![\d\p{Lu}]|[./–-]\d)/uy;
const CJK = /(\d{4})年(\d{1,2})月(\d{1,2})日/uy;
const DTG = /(\d\d)(\d\d)(\d\d) ?([A-Z])(?![\p{L}])(?:\s+([A-Z][A-Za-z]{2})[A-Za-z]*\.?\s+(\d{4}|\d\d)(?!\d))?/uy;

function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index;
  return expression.exec(text);
}

const EMPTY = {
  second: null,
  slip: false,
  yearText: null,
  yearDoubtful: false,
  dayLost: false,
  candidates: [],
} as const;

/** The date in digits that begins at `index`, or null. `length` is how many digits stand there. */
export function readDigits(text: string, index: number, length: number, settings: DateSettings): Core | null {
  if (length === 4) return readYearFirst(text, index, settings);
  if (length > 2) return null;
  return readRoman(text, index, settings) ?? readNumeric(text, index, settings);
}

function readYearFirst(text: string, index: number, settings: DateSettings): Core | null {
  const iso = at(ISO, text, index) ?? at(YEAR_FIRST, text, index) ?? at(CJK, text, index);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (month > 12 || day > 31 || year < 1000) return null;
    return {
      ...EMPTY,
      start: index,
      end: index + iso[0].length,
      form: iso[0].includes('年') ? 'era' : 'iso',
      year,
      month,
      day,
    };
  }
  const word = at(YEAR_WORD, text, index);
  const month = word?.[2] ? monthOf(word[2], settings.months) : null;
  if (!word || month === null || /^\p{Ll}/u.test(word[2] ?? '')) return null;
  const [year, day] = [Number(word[1]), Number(word[3])];
  return isValid({ year, month, day })
    ? { ...EMPTY, start: index, end: index + word[0].length, form: 'words', year, month, day }
    : null;
}

function readRoman(text: string, index: number, settings: DateSettings): Core | null {
  const match = at(ROMAN, text, index);
  if (!match?.[3]) return null;
  const roman = romanMonth(match[3]);
  const day = Number(match[1]);
  if (!roman || day < 1 || day > 31) return null;
  if (match[2] === ' ' && match[3].length === 1 && match[3] !== 'X') return null;
  const year = readYear(text, index + match[0].length - (match[4]?.length ?? 0), settings, true);
  return {
    ...EMPTY,
    start: index,
    end: index + match[0].length,
    form: 'roman',
    day,
    month: roman.month,
    year: year?.year ?? null,
    slip: roman.slip || (year?.slip ?? false),
  };
}

function readNumeric(text: string, index: number, settings: DateSettings): Core | null {
  const match = at(NUMERIC, text, index) ?? null;
  const glued = match ? null : at(GLUED_G, text, index);
  const [first, mark, second, yearText] = match
    ? [Number(match[1]), match[2], Number(match[4]), match[5] ?? '']
    : glued
      ? [Number(glued[1]), '.', Number(glued[2]), glued[3] ?? '']
      : [0, '', 0, ''];
  if (mark === '' || first < 1 || second < 1) return null;
  const year = yearText.length === 4 ? Number(yearText) : settings.century * 100 + Number(yearText);
  const dayFirst =
    second <= 12 && first <= daysInMonth(year, second) ? dayText({ year, month: second, day: first }) : null;
  const monthFirst =
    first <= 12 && second <= daysInMonth(year, first) ? dayText({ year, month: first, day: second }) : null;
  if (!dayFirst && !monthFirst) return null;
  const end = match ? index + match[0].length : index + (glued?.[0].replace(/ ?[гr]$/u, '').length ?? 0);
  const core = { ...EMPTY, start: index, end, form: 'numeric', year } as const;
  const asDayFirst = { ...core, day: first, month: second };
  const asMonthFirst = { ...core, day: second, month: first };
  if (!monthFirst || dayFirst === monthFirst) return asDayFirst;
  if (!dayFirst) return asMonthFirst;
  if (settings.order) return settings.order === 'day-month' ? asDayFirst : asMonthFirst;
  if (mark === '.') return asDayFirst;
  return { ...asDayFirst, candidates: [dayFirst, monthFirst] };
}

const OFFSETS: Readonly<Record<string, number>> = Object.fromEntries(
  'ABCDEFGHIKLM'
    .split('')
    .map((letter, i) => [letter, i + 1])
    .concat('NOPQRSTUVWXY'.split('').map((letter, i) => [letter, -(i + 1)])),
);

export interface GroupReading {
  readonly core: Core;
  readonly time: TimeReading;
}

/** A date-time group, `041830Z NOV 62`; without month and year it gives no date. */
export function readDateTimeGroup(text: string, index: number, settings: DateSettings): GroupReading | null {
  const match = at(DTG, text, index);
  if (!match) return null;
  const [day, hour, minute] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > 31 || hour > 24 || minute > 59) return null;
  const letter = match[4] ?? 'Z';
  const month = match[5] ? monthOf(match[5], settings.months) : null;
  if (match[5] !== undefined && month === null) return null;
  const year =
    match[6] === undefined
      ? null
      : match[6].length === 4
        ? Number(match[6])
        : settings.century * 100 + Number(match[6]);
  const offset = OFFSETS[letter];
  const zone =
    letter === 'Z' ? 'Z' : offset === undefined ? null : `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset), 2)}:00`;
  const timeEnd = index + 7 + (text.charAt(index + 6) === ' ' ? 1 : 0);
  return {
    core: { ...EMPTY, start: index, end: index + match[0].length, form: 'dtg', day, month, year },
    time: { span: [index + 2, timeEnd], from: `${pad(hour, 2)}:${pad(minute, 2)}`, to: null, zone, problem: null },
  };
}
