/** What a folder says about how its dates are read. */
export interface DateSettings {
  /** The century of two-digit years: 19 reads `62` as 1962. */
  readonly century: number;
  /** The order of `4/11/1962`; null where the folder says none, and then only what fits one way alone has a value. */
  readonly order: 'day-month' | 'month-day' | null;
  /** `julian`: dates before 14 February 1918 are Old Style and are converted. */
  readonly calendar: 'gregorian' | 'julian';
  /** Month names besides those known, in lower case, with the month's number from 1. */
  readonly months: Readonly<Record<string, number>>;
  /** The year of dates that give none, where the caller can state its source; never the clock's. */
  readonly year?: number | null;
}

export const DEFAULT_DATE_SETTINGS: DateSettings = Object.freeze({
  century: 19,
  order: null,
  calendar: 'gregorian',
  months: {},
  year: null,
});
