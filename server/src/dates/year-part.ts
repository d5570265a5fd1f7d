/**
 * A year as written: four digits, two of the archive's century, digits lost or supplied, a letter for a digit, split,
 * or with one digit too many.
 */
import { matchAt } from './at.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import { oneYear, type YearPart } from './parts.ts';
import { asDigits, DIGIT_LIKE } from './slips.ts';

/** Where two digits may be a year: nowhere, with an apostrophe alone, or as they stand. */
export type Short = 'no' | 'apostrophe' | 'yes';

const FULL = /(\d{4,6})(?!\d)/y;
const LOST_DIGIT = /(1[5-9]\d|20\d)(?:\[ ?[-_.?x…] ?\]|[-_?…](?![\d-]))/y;
const LOST_DIGITS = /(1[5-9]|20)(?:\[ ?(?:--?|__|\?\??|\.\.|…) ?\]|--|__|\?\?|…)(?!\d)/y;
const SUPPLIED = /(?:(1[5-9]|20)\[(\d\d)(\?)?\]|(1[5-9]\d|20\d)\[(\d)(\?)?\])/y;
const SLIPPED = new RegExp(`${DIGIT_LIKE}{4}(?![A-Za-z\\d])`, 'y');
const SPLIT =
  /(?:\d \d{3}|\d\d \d\d|\d{3} \d|\d \d \d\d|\d\d \d \d|\d \d \d \d)(?!\d)(?! ?(?:h|z|hours|hrs|uhr)(?![a-z]))/y;
const TOO_SHORT = /1[789]\d(?=$|[.;)\]\n-]|,(?! ?\d))/y;
const TWO = /(')?(\d\d)(?!\d)/y;
const NOT_A_YEAR = / ?(?:[:.]\d|[ap]\.? ?m(?![a-z])|h(?![a-z])|uhr|hours|hrs|ч\.|час|z(?![a-z]))/y;
const ERA = /(showa|taisho|meiji|heisei|minguo) (\d{1,2})(?!\d)/y;
const OTHER = / ?\[ ?(\d{4}) ?(\?)? ?\]/y;

/** The year before the first one of an era as romanised. */
export const ERA_ZERO: Readonly<Record<string, number>> = {
  showa: 1925,
  taisho: 1911,
  meiji: 1867,
  heisei: 1988,
  minguo: 1911,
};

/** The year that begins at `at`, or null. `notes` are the numbers of notes whose call may be glued to it. */
export function readYear(
  flat: Flat,
  at: number,
  settings: DateSettings,
  short: Short,
  notes: ReadonlySet<number> | null,
): YearPart | null {
  const { low } = flat;
  const year =
    readSupplied(low, at) ??
    readLost(low, at) ??
    readFull(low, at, notes) ??
    readSlipped(flat, at) ??
    readSplit(low, at) ??
    readEra(low, at) ??
    readTooShort(low, at) ??
    (short === 'no' ? null : readTwo(low, at, settings, short));
  return year && withOther(low, year);
}

export function isPlausible(year: number): boolean {
  return year >= 1500 && year < 2100;
}

function readFull(low: string, at: number, notes: ReadonlySet<number> | null): YearPart | null {
  const digits = matchAt(FULL, low, at)?.[1];
  if (digits === undefined) return null;
  const year = Number(digits.slice(0, 4));
  if (!isPlausible(year)) return null;
  if (digits.length === 4) return oneYear(year, at + 4);
  if (notes?.has(Number(digits.slice(4)))) return oneYear(year, at + 4);
  return digits.length === 5 ? { ...oneYear(year, at + 5), year: null } : null;
}

function readLost(low: string, at: number): YearPart | null {
  const digit = matchAt(LOST_DIGIT, low, at);
  if (digit) return { ...oneYear(0, at + digit[0].length), year: null, mask: `${digit[1]}X` };
  const digits = matchAt(LOST_DIGITS, low, at);
  return digits && { ...oneYear(0, at + digits[0].length), year: null, mask: `${digits[1]}XX` };
}

function readSupplied(low: string, at: number): YearPart | null {
  const match = matchAt(SUPPLIED, low, at);
  if (!match) return null;
  const year = Number(`${match[1] ?? match[4]}${match[2] ?? match[5]}`);
  return { ...oneYear(year, at + match[0].length), doubt: (match[3] ?? match[6]) !== undefined };
}

function readSlipped({ text }: Flat, at: number): YearPart | null {
  const written = matchAt(SLIPPED, text, at)?.[0];
  if (written === undefined || written.replace(/\D/g, '').length < 2) return null;
  const meant = asDigits(written);
  const end = at + 4;
  return isPlausible(Number(meant)) ? oneYear(Number(meant), end, [{ start: at, end, meant }]) : null;
}

function readSplit(low: string, at: number): YearPart | null {
  const written = matchAt(SPLIT, low, at)?.[0];
  if (written === undefined) return null;
  const meant = written.replaceAll(' ', '');
  const end = at + written.length;
  return /^1[6-9]/.test(meant) ? oneYear(Number(meant), end, [{ start: at, end, meant }]) : null;
}

function readEra(low: string, at: number): YearPart | null {
  const match = matchAt(ERA, low, at);
  const zero = ERA_ZERO[match?.[1] ?? ''];
  return match && zero !== undefined ? oneYear(zero + Number(match[2]), at + match[0].length) : null;
}

function readTooShort(low: string, at: number): YearPart | null {
  return matchAt(TOO_SHORT, low, at) && { ...oneYear(0, at + 3), year: null };
}

function readTwo(low: string, at: number, settings: DateSettings, short: Short): YearPart | null {
  const match = matchAt(TWO, low, at);
  if (!match || (short === 'apostrophe' && match[1] === undefined)) return null;
  const end = at + match[0].length;
  if (matchAt(NOT_A_YEAR, low, end)) return null;
  return oneYear(settings.century * 100 + Number(match[2]), end);
}

function withOther(low: string, year: YearPart): YearPart {
  const match = year.year === null ? null : matchAt(OTHER, low, year.end);
  if (!match || !isPlausible(Number(match[1])) || Number(match[1]) === year.year) return year;
  const join = match[2] === undefined ? 'correction' : 'or';
  return { ...year, other: { year: Number(match[1]), join }, end: year.end + match[0].length };
}
