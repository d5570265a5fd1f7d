/** A whole reading out of a core: the second date, qualifiers, brackets, style, clock time and weekday around it. */
import { matchAt } from './at.ts';
import { type FlatTime, timeReading } from './clock-time.ts';
import { type Core, readCore, readSignCore, type Search } from './core.ts';
import { readNumeric } from './digits-form.ts';
import { type Flat, sourceSpan } from './flat.ts';
import { type DateParts, slipsOf } from './parts.ts';
import { qualify, readQualifier } from './qualifiers.ts';
import type { DateForm, DateReading } from './reading.ts';
import { readRoman } from './roman-form.ts';
import { readSecondDate, type SecondDate } from './second-date.ts';
import { correct, type Slip } from './slips.ts';
import { readStyleMark } from './style-mark.ts';
import { timeBefore, timeBehind } from './time-beside.ts';
import { pairValue, pairWithoutYear, type Value, valueOf } from './value.ts';
import { type WeekdayAt, weekdayBefore, weekdayBehind } from './weekday.ts';
import { readDayFirst, readMonthFirst } from './words-form.ts';

/** A reading, and where in the window it ends. */
export interface Found {
  readonly reading: DateReading;
  readonly end: number;
}

export function readAround(source: string, flat: Flat, at: number, floor: number, search: Search): Found | null {
  const code = flat.low.charAt(at);
  const core = code === '年' || code === '月' ? readSignCore(flat, at, floor) : readCore(flat, at, floor, search);
  if (!core) return null;
  const draft = draftOf(flat, core, floor, search);
  return draft && finish(source, flat, draft, floor);
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  readonly value: Value;
  readonly yearGiven: boolean;
  readonly slips: readonly Slip[];
  readonly time: FlatTime | null;
}

const QUALIFIER_REACH = 44;

function draftOf(flat: Flat, core: Core, floor: number, search: Search): Draft | null {
  switch (core.kind) {
    case 'relative': {
      const value: Value = { edtf: null, precision: 'none', problem: null, candidates: [], style: null };
      return { ...core, form: 'relative', value, yearGiven: false, slips: [], time: null };
    }
    case 'period': {
      const { start, end, form, value } = core.period;
      return qualified(flat, { start, end, form, value, yearGiven: true, slips: [], time: null }, floor, search.alone);
    }
    case 'parts':
      return ofParts(flat, core.parts, core.time, floor, search);
  }
}

function ofParts(flat: Flat, parts: DateParts, time: FlatTime | null, floor: number, search: Search): Draft | null {
  const { settings, notes } = search;
  const isPlain = parts.form === 'words' || parts.form === 'numeric' || parts.form === 'roman' || parts.form === 'iso';
  const second: SecondDate | null = isPlain
    ? readSecondDate(
        flat,
        parts,
        settings,
        notes,
        (own, at) =>
          readDayFirst(own, at, settings, notes) ??
          readMonthFirst(own, at, settings, notes) ??
          readRoman(own, at, settings, notes) ??
          readNumeric(own, at, settings, notes),
      )
    : null;
  const dateEnd = second?.end ?? parts.end;
  const mark = time ? null : readStyleMark(flat.low, flat.text, dateEnd);
  const left = flat.low.slice(Math.max(floor, parts.start - QUALIFIER_REACH), parts.start);
  const between = /(?:^|[^a-zа-я])(?:between|zwischen|между|entre)(?: the| dem| den| el)? $/.test(left);
  const around = { mark: mark?.style ?? null, between, settings };
  const value = !second
    ? valueOf(parts, around)
    : second.yearGiven
      ? pairValue(second.days[0], second.days[1], second.join, around)
      : pairWithoutYear(second.days, second.join);
  const draft: Draft = {
    start: parts.start,
    end: mark?.end ?? dateEnd,
    form: parts.form,
    value,
    yearGiven: parts.year !== null || second?.yearGiven === true,
    slips: [...slipsOf(parts), ...(second ? slipsOf(second.parts) : [])],
    time,
  };
  return time ? draft : qualified(flat, draft, floor, true);
}

const DOUBT = /( ?\(\?\)| ?\[\?\])|\?/y;

/** The draft with what stands before and behind it: quotation mark, about, before, `?`. */
function qualified(flat: Flat, draft: Draft, floor: number, bounds: boolean): Draft {
  const { low } = flat;
  const quote = low.slice(draft.start, draft.end).includes('"') ? /" ?$/.exec(low.slice(floor, draft.start)) : null;
  const start = draft.start - (quote?.[0].length ?? 0);
  const left = low.slice(Math.max(floor, start - QUALIFIER_REACH), start);
  const isMonth = draft.value.precision === 'month' && draft.form === 'words';
  const read = readQualifier(left, isMonth);
  const qualifier = read && (bounds || read.kind === 'about') ? read : null;
  const from = start - (qualifier?.length ?? 0);
  const doubt = matchAt(DOUBT, low, draft.end);
  const isDoubt = doubt !== null && (doubt[1] !== undefined || !endsQuestion(flat, floor, from, draft.end));
  return {
    ...draft,
    start: from,
    end: draft.end + (isDoubt ? doubt[0].length : 0),
    value: qualify(draft.value, qualifier, isDoubt),
  };
}

const PARTICLE = /^(?:of|de|the|den|la|le|el|at|in|on|to|from|and|von|und|del|di|da|dated)$/;

/** True where the question mark behind a date ends a sentence that asks. */
function endsQuestion({ low, text }: Flat, floor: number, start: number, mark: number): boolean {
  if (/[\],;)-]/.test(low.charAt(mark + 1))) return false;
  if (/^ [a-z]/.test(text.slice(mark + 1, mark + 3))) return false;
  const left = text.slice(Math.max(floor, start - 120), start);
  const sentence = left.slice(Math.max(left.lastIndexOf('. '), left.lastIndexOf('\n'), left.lastIndexOf('? ')) + 1);
  const words = sentence.split(/[^\p{L}]+/u).filter(word => /^\p{Ll}{2}/u.test(word) && !PARTICLE.test(word));
  return words.length > 1;
}

function finish(source: string, flat: Flat, draft: Draft, floor: number): Found {
  const { low } = flat;
  const behind = draft.time ? null : weekdayBehind(low, draft.end);
  const later = draft.time ?? timeBehind(flat, behind?.stop ?? draft.end);
  const weekday: WeekdayAt | null =
    weekdayBefore(low, floor, draft.start) ?? (behind && isEnd(low, behind.stop) ? behind : null);
  const dayStart = weekday ? Math.min(weekday.start, draft.start) : draft.start;
  const earlier = later ? null : timeBefore(flat, floor, dayStart);
  const time = later ?? earlier;
  const own = enclosed(low, floor, draft.start, draft.end);
  const outer = enclosed(
    low,
    floor,
    Math.min(dayStart, earlier?.start ?? dayStart, own.start),
    Math.max(own.end, later?.end ?? 0, weekday !== null && weekday === behind ? behind.stop : (weekday?.end ?? 0)),
  );
  const span = sourceSpan(flat, own.start, own.end);
  const slips = draft.slips.filter(slip => slip.start >= own.start && slip.end <= own.end);
  const { edtf, precision, problem, candidates, style } = draft.value;
  const reading: DateReading = {
    span,
    edtf,
    time: time && timeReading(source, flat, time),
    start: sourceSpan(flat, outer.start, outer.end)[0],
    end: sourceSpan(flat, outer.start, outer.end)[1],
    precision,
    yearGiven: draft.yearGiven,
    problem: problem ?? (slips.length > 0 ? 'ocr' : null),
    candidates,
    corrected: problem === null && slips.length > 0 ? correct(source, flat, own.start, own.end, slips) : null,
    weekday: weekday && { span: sourceSpan(flat, weekday.start, weekday.end), day: weekday.day },
    form: draft.form,
    style,
  };
  return { reading, end: outer.end };
}

/** A weekday behind a date belongs to it where no sentence goes on with it. */
function isEnd(low: string, at: number): boolean {
  return /^(?:$|[.,;:)\]\n\t-]| at )/.test(low.slice(at, at + 4));
}

/** Square brackets that hold the date and nothing else are its own. */
function enclosed(
  low: string,
  floor: number,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const opened = low.charAt(start - 1) === '[' ? 1 : 0;
  if (opened === 0 || start - 1 < floor) return { start, end };
  const closed = matchAt(/[.,]? ?\]/y, low, end)?.[0];
  return closed === undefined ? { start, end } : { start: start - 1, end: end + closed.length };
}
