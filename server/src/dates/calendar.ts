/** Days in the Gregorian calendar, and the Julian one converted to it. A day is `YYYY-MM-DD`. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function isValid({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export function dayText({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValid(day) ? day : null;
}

/** Days since 1 March of the year 0, proleptic Gregorian (Howard Hinnant's algorithm). */
export function ordinal({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

function fromOrdinal(days: number): Day {
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function addDays(day: Day, days: number): Day {
  return fromOrdinal(ordinal(day) + days);
}

/** How many days the Julian calendar is behind on the Julian day: 12 until 28 February 1900, 13 from the 29th on. */
export function julianOffset({ year, month, day }: Day): number {
  const after = month > 2 || (month === 2 && day >= 29);
  const century = Math.floor((after ? year : year - 1) / 100);
  return century - Math.floor(century / 4) - 2;
}

/** The Gregorian day of a Julian one; null where the Julian calendar hasn't that day (29 February 1900 it has). */
export function fromJulian(day: Day): Day | null {
  const last = day.month === 2 ? (day.year % 4 === 0 ? 29 : 28) : daysInMonth(day.year, day.month);
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > last) return null;
  const { year, month } = day;
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day.day - 1;
  return fromOrdinal(Math.floor(y / 4) + y * 365 + ofYear - 2);
}
