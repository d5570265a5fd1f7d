/** The one date that the digits at a place belong to, by the forms in their order; nothing around it is looked at yet. */
import { matchAt } from './at.ts';
import type { FlatTime } from './clock-time.ts';
import { readDateTimeGroup } from './date-time-group.ts';
import type { DateSettings } from './date-settings.ts';
import { readIso, readNumeric, readNumericDays, readNumericWithoutYear } from './digits-form.ts';
import { readEra } from './era-form.ts';
import type { Flat } from './flat.ts';
import { LONGEST_MONTH } from './months.ts';
import { type DateParts, type DayPart, oneYear } from './parts.ts';
import { type Period, readPeriod } from './period-form.ts';
import { readRelative } from './relative-form.ts';
import { readRoman } from './roman-form.ts';
import { readServiceLine } from './service-line.ts';
import { DIGIT_LIKE } from './slips.ts';
import { type Notes, readDayFirst, readMonthFirst, readYearFirst } from './words-form.ts';
import { ERA_ZERO } from './year-part.ts';

export type Core =
  | { readonly kind: 'parts'; readonly parts: DateParts; readonly time: FlatTime | null }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'relative'; readonly start: number; readonly end: number };

/** What holds for all of a search. */
export interface Search {
  readonly settings: DateSettings;
  readonly notes: Notes;
  /** The text is nothing but a date: a year or an ordinal alone is one. */
  readonly alone: boolean;
}

const DIGIT_OR_LETTER = /[a-zа-яё\d]/;
const OF_SOMETHING = /[$£€#%@]/;
const SLIPPED_BEFORE = new RegExp(`(?:^|[^A-Za-zА-я\\d])(${DIGIT_LIKE}{1,3})$`);
const NUMBERED =
  /(?:^|[^a-zа-я])(?:no|nos|nr|num|n[º°]|№|section|sec|para|paragraph|art|article|point|items?|pages?|lines?|vol|box|folder|lot|p|pp|стр|п|ст)[.:]? ?$/;

/** The date around the digits at `at`, beginning no earlier than `floor`; null where they are part of none. */
export function readCore(flat: Flat, at: number, floor: number, search: Search): Core | null {
  const { low, text } = flat;
  const before = at > floor ? low.charAt(at - 1) : '';
  if (OF_SOMETHING.test(before)) return null;
  const start = DIGIT_OR_LETTER.test(before) ? slippedStart(text, at, floor) : at;
  const monthFirst = readFromMonth(flat, start ?? at, floor, search);
  const length = matchAt(/\d*/y, low, at)?.[0].length ?? 0;
  // The letter of precedence may be glued to a group: `R211125Z`.
  const group = length >= 4 ? readDateTimeGroup(flat, start ?? at, search.settings) : null;
  if (group) return { kind: 'parts', ...group };
  if (monthFirst) return fromParts(monthFirst);
  const joined = start !== null && isWithinNumber(low, start, floor);
  if (start === null || (joined && before !== '-')) return null;
  return readForward(flat, start, length + at - start, floor, joined, search);
}

function readForward(
  flat: Flat,
  at: number,
  length: number,
  floor: number,
  afterDash: boolean,
  { settings, notes, alone }: Search,
): Core | null {
  const { low } = flat;
  if (length > 4) return null;
  const next = low.charAt(at + length);
  if (next === '年' || next === '月') {
    const era = readEra(flat, at + length, at);
    if (era) return fromParts(era);
  }
  const numbered = NUMBERED.test(low.slice(Math.max(floor, at - 10), at));
  if (length >= 3) {
    if (length === 4 && !numbered) {
      const parts = (afterDash ? null : readIso(flat, at)) ?? readYearFirst(flat, at, settings);
      if (parts) return fromParts(parts);
    }
    const period = length === 4 && !afterDash ? readPeriod(flat, at, floor, alone) : null;
    if (period) return { kind: 'period', period };
    if (length === 4) return null;
  }
  const day = numbered ? null : readDayFirst(flat, at, settings, notes);
  if (day && (!afterDash || day.year !== null)) return fromParts(day);
  if (afterDash || numbered) return null;
  const service = readServiceLine(flat, at);
  if (service) return { kind: 'parts', ...service };
  const digits =
    readRoman(flat, at, settings, notes) ??
    readNumericDays(flat, at, settings, notes) ??
    readNumeric(flat, at, settings, notes);
  if (digits) return fromParts(digits);
  if (isLedToDay(low, floor, at)) {
    const short = readNumericWithoutYear(flat, at, settings);
    if (short) return fromParts(short);
  }
  const relative = readRelative(flat, at, alone);
  return relative === null ? null : { kind: 'relative', start: at, end: relative };
}

function fromParts(parts: DateParts): Core {
  return { kind: 'parts', parts, time: null };
}

/** Where a number with a letter for one of its first digits begins (`l962`, `l2`); null inside any other word. */
function slippedStart(text: string, at: number, floor: number): number | null {
  const match = SLIPPED_BEFORE.exec(text.slice(Math.max(floor, at - 4), at));
  return match?.[1] === undefined ? null : at - match[1].length;
}

/** `3.7`, `12:30`, `1956/03`, `6–2749`: what a point, a stroke or a dash joins to a number before it. */
function isWithinNumber(low: string, at: number, floor: number): boolean {
  return at - 2 >= floor && /[.,:/-]/.test(low.charAt(at - 1)) && /\d/.test(low.charAt(at - 2));
}

const NAME = '[a-zа-яё]{2,12}';
const MONTH_BEFORE = new RegExp(
  `(?:^|[^a-zа-яё])(${NAME})\\.?(?: ?\\(\\?\\)|\\?)?\\]?[.,]{0,2} ?(?:\\[,? ?)?(?:the |of |de |del )?["']?$`,
);
const NAME_BEFORE = new RegExp(
  `(?:^|[^a-zа-яё])(${NAME})(?:\\.? ?[-/]{1,2} ?|\\.? (?:or|and|to|oder|und|bis|или|и|по) | )$`,
);
const LETTER_DAY = new RegExp(
  `(?:^|[^a-zа-яё])(${NAME})\\.?,? (?:[lI|]{1,2}|O\\d|[lI]\\d|\\d[lIO])(?:st|th)?[,.]? $`,
  'i',
);
const OTHER_MONTH = new RegExp(`(?:^|[^a-zа-яё])(${NAME})\\.? \\[${NAME}\\.? ?\\?? ?\\] ?$`);
const REACH = LONGEST_MONTH + 16;

/** The date that begins with the month which ends before the digits. */
function readFromMonth(flat: Flat, at: number, floor: number, { settings, notes }: Search): DateParts | null {
  const { low, text } = flat;
  const from = Math.max(floor, at - REACH);
  const left = low.slice(from, at);
  const month = MONTH_BEFORE.exec(left);
  const name = month?.[1] === undefined ? null : from + month.index + month[0].indexOf(month[1]);
  const starts: number[] = [];
  if (name !== null) {
    const earlier = NAME_BEFORE.exec(low.slice(Math.max(floor, name - REACH), name));
    if (earlier?.[1] !== undefined) starts.push(name - earlier[0].length + earlier[0].indexOf(earlier[1]));
    if (low.charAt(name - 1) === '[' && name > floor) starts.push(name - 1);
    starts.push(name);
  }
  for (const match of [LETTER_DAY.exec(text.slice(from, at)), OTHER_MONTH.exec(left)]) {
    if (match?.[1] !== undefined) starts.push(from + match.index + match[0].indexOf(match[1]));
  }
  for (const start of starts) {
    // The month of a date-time group that can't be read.
    if (/\d{6} ?[A-Za-z]? $/.test(low.slice(Math.max(floor, start - 10), start))) continue;
    const parts = readMonthFirst(flat, start, settings, notes);
    if (parts && parts.end > at) return withLeft(flat, floor, parts);
  }
  return null;
}

const BLANK_DAY =
  /(?:["'](?: ?_{0,6} ?)["']|(?:^|[^_])_{2,8}|\[(?:illegible|unleserlich|неразборчиво|\?|-+|\.\.\.|…)\]|\.{3}|…) ?(?:of )?$/;
const ERA_BEFORE = /(?:^|[^a-z])(showa|taisho|meiji|heisei|minguo) (\d{1,2}),? ?$/;

/** What before the month is part of the date: a day left blank or lost, an era's year. */
function withLeft(flat: Flat, floor: number, parts: DateParts): DateParts {
  const from = Math.max(floor, parts.start - 24);
  const left = flat.low.slice(from, parts.start);
  if (parts.day === null) {
    const blank = BLANK_DAY.exec(left)?.[0];
    if (blank === undefined) return parts;
    const day: DayPart = { days: [], join: 'one', doubt: false, mask: 'XX', end: parts.start, slips: [] };
    const skipped = /^[^_"'[.…]/.test(blank) ? 1 : 0;
    return { ...parts, start: parts.start - blank.length + skipped, day };
  }
  const era = parts.year === null ? ERA_BEFORE.exec(left) : null;
  const zero = ERA_ZERO[era?.[1] ?? ''];
  if (!era || zero === undefined) return parts;
  const start = from + era.index + era[0].indexOf(era[1] ?? '');
  return { ...parts, start, year: oneYear(zero + Number(era[2]), parts.start), form: 'era' };
}

/** `den 7.3.`, `9.15 p.m. 8/3`: a preposition or a clock time says that two numbers are a day. */
function isLedToDay(low: string, floor: number, at: number): boolean {
  const left = low.slice(Math.max(floor, at - 8), at);
  return /(?:(?:^|[^a-z])(?:den|vom|am)|[ap]\.? ?m\.?|[^a-z]uhr) $/.test(left);
}

/** The date around a sign 年 or 月 that no Arabic digits led to. */
export function readSignCore(flat: Flat, at: number, floor: number): Core | null {
  const parts = readEra(flat, at, floor);
  return parts && fromParts(parts);
}
