/** The day of the week of a date, 0 is Sunday. */
import { ordinal, parseDay } from './calendar.ts';

/** Null where the value is no single day. */
export function weekdayOf(edtf: string): number | null {
  const day = parseDay(edtf);
  // 1 January 1970 was a Thursday.
  return day && (((ordinal(day) - EPOCH + 4) % 7) + 7) % 7;
}

const EPOCH = ordinal({ year: 1970, month: 1, day: 1 });
