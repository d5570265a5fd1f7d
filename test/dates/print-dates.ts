/** The dates of a text in a line: value, clock time with zone, problem, what was meant, candidates. */
import { parse } from 'edtf';
import { type DateSettings, DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { findDates } from '../../server/src/dates/find-dates.ts';
import type { DateReading, TimeReading } from '../../server/src/dates/reading.ts';

export function printDates(
  text: string,
  settings: Partial<DateSettings> = {},
  notes: ReadonlySet<number> | null = null,
): string {
  const dates = findDates(text, [0, text.length], { ...DEFAULT_DATE_SETTINGS, ...settings }, notes);
  return dates.length === 0 ? 'none' : dates.map(printDate).join('; ');
}

/** Throws where the value is no EDTF. */
function printDate(date: DateReading): string {
  for (const edtf of [date.edtf, ...date.candidates]) if (edtf !== null) parse(edtf);
  const parts = [
    date.edtf ?? 'no value',
    date.time ? printTime(date.time) : '',
    date.problem ?? '',
    date.corrected === null ? '' : `<${date.corrected}>`,
    date.candidates.length === 0 ? '' : `(${date.candidates.join(' ')})`,
  ];
  return parts.filter(part => part !== '').join(' ');
}

export function printTime({ from, to, zone, problem, corrected }: TimeReading): string {
  const clock = `T${from ?? '-'}${to === null ? '' : `/${to}`}`;
  return [clock, zone ?? '', problem ?? '', corrected === null ? '' : `<${corrected}>`].filter(Boolean).join(' ');
}
