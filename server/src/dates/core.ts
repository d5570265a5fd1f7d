/** The parts of a date before qualifiers: which day or days, of which month and year, and where they stand. */
import { type Day, dayText, daysInMonth, fromJulian, isValid, julianOffset, ordinal, pad } from './calendar.ts';
import type { DateSettings } from './date-settings.ts';
import type { DateReading, Precision } from './reading.ts';

/** What a form's reader gives: the place and the parts as far as they are given. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly form: DateReading['form'];
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** The year as EDTF where a digit of it is lost, else null. */
  readonly yearText: string | null;
  /** A second day (and its month and year), with how it stands to the first. */
  readonly second: Second | null;
  /** A character in it is wrong. */
  readonly slip: boolean;
  /** Five digits, or three: no year can be told. */
  readonly yearDoubtful: boolean;
  /** The day stands as a blank to be filled in, or is lost. */
  readonly dayLost: boolean;
  readonly candidates: readonly string[];
}

export interface Second {
  readonly relation: 'range' | 'and' | 'or' | 'night' | 'corrected' | 'or-doubtful';
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export interface Value {
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly problem: DateReading['problem'];
  readonly style: DateReading['style'];
}

/** The EDTF value of the parts; null where none may be given. */
export function valueOf(core: Core, settings: DateSettings): Value {
  const { day, month } = core;
  if (core.candidates.length > 1) return { edtf: null, precision: 'none', problem: 'ambiguous', style: null };
  if (core.yearDoubtful) return { edtf: null, precision: 'none', problem: 'impossible', style: null };
  const year = core.year ?? null;
  const slip = core.slip ? 'ocr' : null;
  if (month === null)
    return {
      edtf: year === null ? null : pad(year, 4),
      precision: year === null ? 'none' : 'year',
      problem: slip,
      style: null,
    };
  if (year === null) {
    const text = core.yearText ?? 'XXXX';
    if (day === null) return { edtf: `${text}-${pad(month, 2)}`, precision: 'partial', problem: slip, style: null };
    if (day < 1 || day > daysInMonth(2000, month))
      return { edtf: null, precision: 'none', problem: 'impossible', style: null };
    return { edtf: `${text}-${pad(month, 2)}-${pad(day, 2)}`, precision: 'partial', problem: slip, style: null };
  }
  if (day === null) {
    const edtf = core.dayLost ? `${pad(year, 4)}-${pad(month, 2)}-XX` : `${pad(year, 4)}-${pad(month, 2)}`;
    return { edtf, precision: 'month', problem: slip, style: null };
  }
  return withDay({ year, month, day }, core, settings, slip);
}

function withDay(first: Day, core: Core, settings: DateSettings, slip: 'ocr' | null): Value {
  if (!isValid(first)) return { edtf: null, precision: 'none', problem: 'impossible', style: null };
  if (!core.second) {
    const old = settings.calendar === 'julian' && ordinal(first) < ordinal({ year: 1918, month: 2, day: 14 });
    const day = old ? (fromJulian(first) ?? first) : first;
    return { edtf: dayText(day), precision: 'day', problem: slip, style: old ? 'old' : null };
  }
  const { relation } = core.second;
  const second: Day = { year: core.second.year ?? first.year, month: core.second.month, day: core.second.day };
  if (!isValid(second)) return { edtf: dayText(first), precision: 'day', problem: slip, style: null };
  const newStyle = relation === 'night' || relation === 'corrected' ? newStyleOf(first, second) : null;
  if (newStyle) return { edtf: dayText(newStyle), precision: 'day', problem: slip, style: 'both' };
  const [a, b] = [dayText(first), dayText(second)];
  switch (relation) {
    case 'corrected':
      return { edtf: b, precision: 'day', problem: slip, style: null };
    case 'or':
    case 'or-doubtful':
      return { edtf: `[${a},${b}]`, precision: 'interval', problem: slip, style: null };
    case 'and':
      return {
        edtf: ordinal(second) - ordinal(first) === 1 ? `${a}/${b}` : `{${a},${b}}`,
        precision: 'interval',
        problem: slip,
        style: null,
      };
    case 'range':
    case 'night':
      return a < b
        ? { edtf: `${a}/${b}`, precision: 'interval', problem: slip, style: null }
        : { edtf: a, precision: 'day', problem: slip, style: null };
  }
}

/** The later of two days that the calendars' difference parts: Old and New Style of one day. */
function newStyleOf(first: Day, second: Day): Day | null {
  const [early, late] = ordinal(first) < ordinal(second) ? [first, second] : [second, first];
  return ordinal(late) - ordinal(early) === julianOffset(early) && late.year < 1924 ? late : null;
}
