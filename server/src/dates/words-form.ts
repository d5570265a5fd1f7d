/** Dates with the month in words: `4 November 1962`, `Nov. 4, 1962`, `4th of September`, `den 1. August 1914`, `1956年3月7日`. */
import type { Core, Second } from './core.ts';
import type { DateSettings } from './date-settings.ts';
import { isCommonWord, monthOf } from './months.ts';
import { readYear } from './year.ts';

const MONTH_LEFT = /([\p{L}]{3,12})(?:\.|,)?\s{0,3}$/u;
const MONTH_RIGHT = /\s{0,3}(?:day )?(?:of |de |d[’'])?\s?([\p{L}]{3,12})(?![\p{L}])/uy;
const ORDINAL = /(?:st|nd|rd|th|er|\.?[º°]|-?го|-?ое)?(?![\p{L}\d])/uy;
const PAIR =
  /\s?(?:(-|–|—|to|bis|по)|(and|und|et|и|y|&)|(or|oder|ou|или)|(\/)|\(|\[)\s?(\d{1,2})(?:st|nd|rd|th|er|\.)?(\?)?[)\]]?(?=\s|[,.]|$)/uy;

/** The date whose day is the digits at `at`, the month behind them (`4 November 1962`, `7–9 March 1956`). */
export function readDayFirst(
  text: string,
  at: number,
  length: number,
  end: number,
  settings: DateSettings,
): Core | null {
  const day = Number(text.slice(at, at + length));
  if (length > 2 || day > 31 || day < 1) return null;
  ORDINAL.lastIndex = at + length;
  let i = ORDINAL.test(text) ? ORDINAL.lastIndex : at + length;
  if (text.charAt(i) === '.' || text.charAt(i) === ',') i++;
  while (/["”“»’]/.test(text.charAt(i))) i++;
  if (text.slice(i, i + 3) === '(?)') i += 3;
  const pair = readPair(text, i, day);
  if (pair) i = pair.end;
  MONTH_RIGHT.lastIndex = i;
  const match = MONTH_RIGHT.exec(text);
  const month = match?.[1] ? monthOf(match[1], settings.months) : null;
  if (!match?.[1] || month === null || MONTH_RIGHT.lastIndex > end) return null;
  const afterMonth = MONTH_RIGHT.lastIndex;
  const other = pair ? null : readOtherDay(text, afterMonth, settings);
  const second: Second | null = pair ? { ...pair.second, month } : (other?.second ?? null);
  const core = { start: at, form: 'words', day, month, second, slip: false, dayLost: false, candidates: [] } as const;
  const year = yearAfter(text, other?.end ?? afterMonth, end, settings, true);
  if (year) return { ...core, ...year.parts, slip: year.slip, end: year.end };
  if (/^[a-z]/.test(match[1])) return null;
  return { ...core, year: null, yearText: null, yearDoubtful: false, end: other?.end ?? afterMonth };
}

const OTHER_DAY = /\s?(-|–|—|\/|to|bis|по|and|und|и)\s?(\d{1,2})\.?\s([\p{L}]{3,12})(?![\p{L}])/uy;

/** `30 May–2 June 1960`: a second day with a month of its own stands behind the first's month. */
function readOtherDay(
  text: string,
  at: number,
  settings: DateSettings,
): { readonly second: Second; readonly end: number } | null {
  OTHER_DAY.lastIndex = at;
  const match = OTHER_DAY.exec(text);
  const month = match?.[3] ? monthOf(match[3], settings.months) : null;
  if (!match || month === null) return null;
  const relation = /and|und|и/.test(match[1] ?? '') ? 'and' : match[1] === '/' ? 'night' : 'range';
  return { second: { relation, day: Number(match[2]), month, year: null }, end: OTHER_DAY.lastIndex };
}

/** The date whose month stands before the digits at `at`: `November 4, 1962`, `May 30–June 2, 1960`, `March 1956`. */
export function readMonthFirst(
  text: string,
  at: number,
  length: number,
  from: number,
  end: number,
  settings: DateSettings,
): Core | null {
  const left = text.slice(Math.max(from, at - 18), at);
  const match = MONTH_LEFT.exec(left);
  const month = match?.[1] ? monthOf(match[1], settings.months) : null;
  if (!match?.[1] || month === null) return null;
  const start = at - (left.length - match.index);
  if (/[\p{L}\d]$/u.test(text.slice(Math.max(from, start - 1), start))) return null;
  const lower = match[1] === match[1].toLowerCase() && /^[a-z]/.test(match[1]);
  const core = { start, form: 'words', month, slip: false, dayLost: false, candidates: [] } as const;
  if (length >= 3) {
    const year = readYear(text, at, settings, false);
    if (!year || (lower && isCommonWord(match[1]))) return null;
    return {
      ...core,
      day: null,
      year: year.year,
      yearText: year.edtf,
      yearDoubtful: year.edtf === null,
      slip: year.slip,
      second: null,
      end: at + year.length,
    };
  }
  const day = Number(text.slice(at, at + length));
  if (day < 1 || day > 31) return null;
  ORDINAL.lastIndex = at + length;
  const afterDay = ORDINAL.test(text) ? ORDINAL.lastIndex : at + length;
  let i = afterDay;
  if (/^(?:\?|\(\?\))/.test(text.slice(i, i + 3))) i += text.charAt(i) === '?' ? 1 : 3;
  const pair = readPair(text, i, day);
  const other = pair ? null : readOtherMonth(text, i, settings);
  if (pair) i = pair.end;
  else if (other) i = other.end;
  const second: Second | null = pair ? { ...pair.second, month } : (other?.second ?? null);
  const year = yearAfter(text, i, end, settings, false);
  if (year) return { ...core, day, ...year.parts, second, slip: year.slip, end: year.end };
  if (lower) return null;
  const stop = pair || other ? i : afterDay;
  return { ...core, day, year: null, yearText: null, yearDoubtful: false, second, end: stop };
}

/** `Mar ch 7`, `March l, 1956`: nothing but the year is digits; the day is a letter for one. */
export function readLetterDay(text: string, at: number, from: number, settings: DateSettings): Core | null {
  const left = text.slice(Math.max(from, at - 24), at);
  const match = /([\p{L}]{3,12})\.? ([lIO]|[lI]\d|\d[lIO])(?:st|th)?,? ?$/u.exec(left);
  const month = match?.[1] ? monthOf(match[1], settings.months) : null;
  const year = month === null ? null : readYear(text, at, settings, false);
  if (!match?.[2] || month === null || !year?.year) return null;
  const day = Number(match[2].replace(/[lI]/g, '1').replace(/O/g, '0'));
  return {
    start: at - (left.length - match.index),
    end: at + year.length,
    form: 'words',
    day,
    month,
    year: year.year,
    yearText: null,
    second: null,
    slip: true,
    yearDoubtful: false,
    dayLost: false,
    candidates: [],
  };
}

interface Pair {
  readonly second: Omit<Second, 'month'>;
  readonly end: number;
}

function readPair(text: string, at: number, first: number): Pair | null {
  PAIR.lastIndex = at;
  const match = PAIR.exec(text);
  const day = Number(match?.[5]);
  if (!match || day < 1 || day > 31) return null;
  const opened = match[0].trimStart().charAt(0);
  const spaced = /^\s/.test(match[0]);
  if (opened === '[' && !spaced && !match[6]) return null;
  const bracket = opened === '[' || opened === '(';
  if (bracket && !/[)\]]/.test(match[0])) return null;
  if (match[1] !== undefined && day <= first) return null;
  if (
    match[1] !== undefined &&
    /^\s?(?:[ap]\. ?m|[ap]m\b|noon|:\d)/i.test(text.slice(PAIR.lastIndex, PAIR.lastIndex + 6))
  )
    return null;
  const relation = bracket
    ? match[6]
      ? 'or-doubtful'
      : 'corrected'
    : match[1]
      ? 'range'
      : match[2]
        ? 'and'
        : match[3]
          ? 'or'
          : 'night';
  return { second: { relation, day, year: null }, end: PAIR.lastIndex };
}

const OTHER = /\s?(-|–|—|\/|to|and|or|und)\s?([\p{L}]{3,12})\.?\s(\d{1,2})(?![\d:])/uy;

function readOtherMonth(
  text: string,
  at: number,
  settings: DateSettings,
): { readonly second: Second; readonly end: number } | null {
  OTHER.lastIndex = at;
  const match = OTHER.exec(text);
  const month = match?.[2] ? monthOf(match[2], settings.months) : null;
  if (!match || month === null) return null;
  const relation = match[1] === 'and' ? 'and' : match[1] === 'or' ? 'or' : match[1] === '/' ? 'night' : 'range';
  return { second: { relation, day: Number(match[3]), month, year: null }, end: OTHER.lastIndex };
}

interface YearAfter {
  readonly parts: Pick<Core, 'year' | 'yearText' | 'yearDoubtful'>;
  readonly slip: boolean;
  readonly end: number;
}

const BEFORE_YEAR = /\s{0,5}(?:\.?,?\.?;?|[.,]?["”»]?)\s{0,4}(?:(?:de|del|of|of the year|in|des Jahres)\s)?\[?/uy;

function yearAfter(text: string, at: number, end: number, settings: DateSettings, short: boolean): YearAfter | null {
  BEFORE_YEAR.lastIndex = at;
  BEFORE_YEAR.test(text);
  const from = BEFORE_YEAR.lastIndex || at;
  const open = text.charAt(from - 1) === '[';
  if (from >= end) return null;
  const year = readYear(
    text,
    from,
    settings,
    short && from > at && !/^\d{2}\s*(?:[ap]\.? ?m|[:.]\d|h\b|Uhr)/i.test(text.slice(from, from + 8)),
  );
  if (!year || from + year.length > end) return null;
  const close = open && text.charAt(from + year.length) === ']' ? 1 : 0;
  return {
    parts: { year: year.year, yearText: year.edtf, yearDoubtful: year.edtf === null },
    slip: year.slip,
    end: from + year.length + close,
  };
}
