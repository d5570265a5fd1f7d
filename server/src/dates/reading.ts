/** What is read at a place: a date as written with one EDTF value, and the clock time that belongs to it. */
import type { Span } from '../text/span.ts';

export interface TimeReading {
  readonly span: Span;
  /** `HH:MM`, 24 hours; `24:00` is the midnight that ends the day; null where no clock time is said. */
  readonly from: string | null;
  readonly to: string | null;
  /** `Z`, an offset such as `-05:00`, or the words as written (`local time`); null where none is stated. */
  readonly zone: string | null;
  /** `ocr`: a letter stands for a digit. */
  readonly problem: 'impossible' | 'ocr' | null;
  /** How the time would be written without the slip in it, where there is one. */
  readonly corrected: string | null;
}

/** `interval` is one of days; an interval of months is a `month`, one of years a `year`. */
export type Precision = 'day' | 'interval' | 'month' | 'year' | 'partial' | 'none';

/** How a date is written; `period` is a season, quarter or half, `year` a year alone, `service` a private wire's line. */
export type DateForm =
  | 'words'
  | 'numeric'
  | 'roman'
  | 'dtg'
  | 'iso'
  | 'era'
  | 'period'
  | 'year'
  | 'service'
  | 'relative';

export interface DateReading {
  /** The date as written, its own qualifiers and brackets included, without weekday and clock time. */
  readonly span: Span;
  /** EDTF, Gregorian; null where no value may be given: two readings, an impossible day, a day without month. */
  readonly edtf: string | null;
  readonly time: TimeReading | null;
  /** Start and end of date, weekday and time together. */
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly yearGiven: boolean;
  readonly problem: 'impossible' | 'ambiguous' | 'ocr' | null;
  /** The values where two readings are possible; beside a value those among which a convention chose it. */
  readonly candidates: readonly string[];
  /** How the date would be written without the slip in it, where there is one. */
  readonly corrected: string | null;
  /** A weekday named beside it, 0 is Sunday: compared, never used to change the day. */
  readonly weekday: { readonly span: Span; readonly day: number } | null;
  readonly form: DateForm;
  readonly style: 'both' | 'old' | 'new' | null;
}

/** A reading whose spans are moved by `by` code units. */
export function moveDate(date: DateReading, by: number): DateReading {
  if (by === 0) return date;
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return {
    ...date,
    span: move(date.span),
    start: date.start + by,
    end: date.end + by,
    time: date.time && { ...date.time, span: move(date.time.span) },
    weekday: date.weekday && { ...date.weekday, span: move(date.weekday.span) },
  };
}
