/** The day and hour in the service line of a private telegram: `graz 1214 17 5/11 8 40 v` is 5 November, 8:40. */
import { matchAt } from './at.ts';
import { fullClock, type FlatTime } from './clock-time.ts';
import type { Flat } from './flat.ts';
import { type DateParts, oneDay, oneMonth } from './parts.ts';

/** `v` and `m` are the forenoon (German, French), `n` and `s` what follows it. */
const LINE = /(\d{1,2})\/(\d{1,2}) (\d{1,2})(?:[ .:](\d\d))? ?(?:uhr )?([vnms])\.?(?![a-z])/y;

export interface ServiceDate {
  readonly parts: DateParts;
  readonly time: FlatTime;
}

export function readServiceLine({ low }: Flat, at: number): ServiceDate | null {
  const match = matchAt(LINE, low, at);
  if (!match) return null;
  const [day, month, hour] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const later = match[5] === 'n' || match[5] === 's';
  const dayEnd = at + match[0].indexOf(' ');
  const full = later && hour < 12 ? hour + 12 : hour;
  return {
    parts: {
      start: at,
      end: dayEnd,
      form: 'service',
      day: oneDay(day, dayEnd),
      month: oneMonth(month, at, dayEnd),
      year: null,
      swapped: null,
    },
    time: {
      start: dayEnd + 1,
      end: at + match[0].length,
      from: fullClock(String(full), match[4] ?? '0'),
      to: null,
      zone: null,
      slips: [],
    },
  };
}
