/** Dates whose month is a Roman number: `4.XI.62`, `27/X/1962`, `7-III-56 г.`, `7 III 1956`, `07/08/III/56`. */
import { matchAt } from './at.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import { type DateParts, oneDay, oneMonth, type YearPart } from './parts.ts';
import { asDigits, ROMAN_LIKE, romanMonth, type Slip } from './slips.ts';
import { type Notes, withRussian } from './words-form.ts';
import { readYear } from './year-part.ts';

const DAY_MONTH = new RegExp(
  `"?([0-3]?\\d|[lIO]\\d|\\dl)"?( ?[./-] ?| )(${ROMAN_LIKE}{1,4})( ?[./-] ?| )(?=[\\dlI'])`,
  'y',
);
const WITHOUT_YEAR = /(\d{1,2}) ?[./] ?([IVXХІ]{1,4})(?=\.?(?:$|\n| ?[)\]]))/y;
const TWO_DAYS = new RegExp(`(\\d{1,2})\\/(\\d{1,2})\\/(${ROMAN_LIKE}{1,4})\\/(?=\\d)`, 'y');
const LATIN_G = / ?(?:r|p)\.?(?![a-z])/y;
const GOES_ON = /[./-]\d|\d/y;

export function readRoman(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  return (
    readSentReceived(flat, at, settings, notes) ?? readWhole(flat, at, settings, notes) ?? readWithoutYear(flat, at)
  );
}

function readWhole(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const { low, text } = flat;
  const match = matchAt(DAY_MONTH, text, at);
  if (!match?.[1] || !match[2] || !match[3] || !match[4]) return null;
  const roman = romanMonth(match[3]);
  const day = Number(asDigits(match[1]));
  if (!roman || day > 31) return null;
  const blank = match[2] === ' ' || match[4] === ' ';
  if (blank && match[2] !== match[4] && !/[-/.]/.test(match[2] + match[4])) return null;
  if (match[2] === ' ' && (roman.slip || !/^[IVXХІ]+$/.test(match[3]))) return null;
  const yearAt = at + match[0].length;
  const read = readYear(flat, yearAt, settings, match[2] === ' ' ? 'apostrophe' : 'yes', notes);
  if (!read) return null;
  const year = withSuffix(low, read);
  if (matchAt(GOES_ON, low, year.end)) return null;
  const monthAt = at + match[0].indexOf(match[3], match[1].length);
  const monthEnd = monthAt + match[3].length;
  const slips: Slip[] = isSlip(flat, roman.slip, match[3])
    ? [{ start: monthAt, end: monthEnd, meant: roman.meant }]
    : [];
  const dayAt = at + match[0].indexOf(match[1]);
  if (/\D/.test(match[1])) slips.push({ start: dayAt, end: dayAt + match[1].length, meant: asDigits(match[1]) });
  const doubtful = match[3].length === 2 && /^[l1|!]+$/.test(match[3]);
  return {
    start: at,
    end: year.end,
    form: 'roman',
    day: oneDay(day, at),
    month: oneMonth(roman.month, monthAt, monthEnd, slips),
    year,
    swapped: doubtful ? { day, month: 11, chosen: false } : null,
  };
}

/** Typists of Russian have one key for `Х` and take the other letters from the Latin ones: no slip among Cyrillic. */
function isSlip(flat: Flat, mixed: boolean, written: string): boolean {
  return mixed && !(/^[IVXХІУ]+$/.test(written) && /[а-я]/.test(flat.low.replaceAll('х', '')));
}

/** `EM/07/08/III/56`: sent on the 7th, received on the 8th. */
function readSentReceived(flat: Flat, at: number, settings: DateSettings, notes: Notes): DateParts | null {
  const match = matchAt(TWO_DAYS, flat.text, at);
  const roman = match?.[3] === undefined ? null : romanMonth(match[3]);
  if (!match || !roman || roman.slip) return null;
  const end = at + match[0].length;
  const year = readYear(flat, end, settings, 'yes', notes);
  if (!year || matchAt(GOES_ON, flat.low, year.end)) return null;
  const month = oneMonth(roman.month, at, end);
  return { start: at, end: year.end, form: 'roman', day: oneDay(Number(match[1]), at), month, year, swapped: null };
}

/** `9.III` at the end of a line, behind words: a number of an article stands before them, or alone. */
function readWithoutYear(flat: Flat, at: number): DateParts | null {
  const match = matchAt(WITHOUT_YEAR, flat.text, at);
  const roman = match?.[2] === undefined ? null : romanMonth(match[2]);
  if (!match || !roman || roman.slip) return null;
  if (!/[a-zа-я]{2}[.,] $/.test(flat.low.slice(Math.max(0, at - 12), at))) return null;
  if (/(?:no|nr|num|art|sec|par|ref|cf)\. $/.test(flat.low.slice(Math.max(0, at - 6), at))) return null;
  const end = at + match[0].length;
  const month = oneMonth(roman.month, at, end);
  return { start: at, end, form: 'roman', day: oneDay(Number(match[1]), at), month, year: null, swapped: null };
}

function withSuffix(low: string, year: YearPart): YearPart {
  const russian = withRussian(low, year);
  if (russian !== year) return russian;
  const latin = matchAt(LATIN_G, low, year.end)?.[0];
  return latin === undefined ? year : { ...year, end: year.end + latin.length };
}
