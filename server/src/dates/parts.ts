/** One date as it stands in a window, in parts, before anything is concluded from them. */
import type { DateForm } from './reading.ts';
import type { Slip } from './slips.ts';

/**
 * How several days stand beside each other: `7–9`, `7/8`, `7 and 8`, `7 or 8`, `7 [8]` (a correction), `7 [8?]`,
 * `7 (20)`.
 */
export type Join = 'one' | 'range' | 'slash' | 'and' | 'or' | 'correction' | 'parenthesis';

export interface DayPart {
  /** In the order in which they stand; none where the day is lost and `mask` says how much of it is left. */
  readonly days: readonly number[];
  readonly join: Join;
  readonly doubt: boolean;
  /** `XX`, `1X`, `X7`: what is left of a day that can't be read, or null. */
  readonly mask: string | null;
  readonly end: number;
  readonly slips: readonly Slip[];
}

export interface MonthPart {
  readonly months: readonly number[];
  readonly join: 'one' | 'range' | 'slash' | 'and' | 'or' | 'correction';
  readonly doubt: boolean;
  readonly start: number;
  readonly end: number;
  readonly english: boolean;
  readonly ordinary: boolean;
  readonly weak: boolean;
  readonly abbreviated: boolean;
  readonly slips: readonly Slip[];
}

export interface YearPart {
  /** Null where a digit is lost (`mask`) or too many are there (neither). */
  readonly year: number | null;
  readonly mask: string | null;
  /** The whole date is doubted: `1956?`. */
  readonly doubt: boolean;
  /** `1956 [1957?]`, `1956 [1957]`. */
  readonly other: { readonly year: number; readonly join: 'or' | 'correction' } | null;
  readonly end: number;
  readonly slips: readonly Slip[];
}

export interface DateParts {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  readonly day: DayPart | null;
  readonly month: MonthPart | null;
  readonly year: YearPart | null;
  /** Where day and month could change places: the other reading. `chosen` is false where nothing decides. */
  readonly swapped: { readonly day: number; readonly month: number; readonly chosen: boolean } | null;
}

export function slipsOf(parts: DateParts): readonly Slip[] {
  return [...(parts.day?.slips ?? []), ...(parts.month?.slips ?? []), ...(parts.year?.slips ?? [])];
}

export function oneDay(day: number, end: number, slips: readonly Slip[] = []): DayPart {
  return { days: [day], join: 'one', doubt: false, mask: null, end, slips };
}

export function oneMonth(month: number, start: number, end: number, slips: readonly Slip[] = []): MonthPart {
  return {
    months: [month],
    join: 'one',
    doubt: false,
    start,
    end,
    english: false,
    ordinary: false,
    weak: false,
    abbreviated: false,
    slips,
  };
}

export function oneYear(year: number, end: number, slips: readonly Slip[] = []): YearPart {
  return { year, mask: null, doubt: false, other: null, end, slips };
}
