/** Date-time groups: `041830Z NOV 62` is the 4th, 18:30 Greenwich time; the letter is the zone. */
import { matchAt } from './at.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import { monthNamed } from './months.ts';
import { type DateParts, oneDay, oneMonth, oneYear } from './parts.ts';
import { asDigits, type Slip } from './slips.ts';
import { type FlatTime, fullClock } from './clock-time.ts';
import { zoneOfLetter } from './clock-zone.ts';

const GROUP =
  /([0-9OIl]{2})([0-9OIl]{4}) ?([A-Z2])(?=[^A-Za-z\d]|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))/y;
const MONTH = / ?\/? ?([a-z]{3,9})\.?(?:,? ?(\d{4}|\d\d)(?!\d))?/y;

export interface Group {
  readonly parts: DateParts;
  readonly time: FlatTime;
}

/** Without a month a group says a day of no month, which is no date. */
export function readDateTimeGroup(flat: Flat, at: number, settings: DateSettings): Group | null {
  const group = matchAt(GROUP, flat.text, at);
  if (!group?.[1] || !group[2] || !group[3]) return null;
  const groupEnd = at + group[0].length;
  const named = matchAt(MONTH, flat.low, groupEnd);
  if (named?.[1] === undefined) return null;
  const end = groupEnd + named[0].length;
  const year = named[2] === undefined ? null : yearOf(named[2], settings);
  const known = monthNamed(named[1], settings)?.month ?? null;
  const month = known ?? (year === null ? null : misreadMonth(named[1]));
  const written = group[1] + group[2];
  const digits = asDigits(written);
  const [day, clock] = [Number(digits.slice(0, 2)), fullClock(digits.slice(2, 4), digits.slice(4))];
  const zone = group[3] === '2' ? 'Z' : group[3];
  // A 2 for the Z needs all the rest to be right.
  if (month === null || (zone !== group[3] && (year === null || day < 1 || day > 31 || clock === null))) return null;
  if (day > 31 && clock === null) return null;
  const slips: Slip[] = [];
  if (written !== digits) slips.push({ start: at, end: at + written.length, meant: digits });
  if (zone !== group[3]) slips.push({ start: groupEnd - 1, end: groupEnd, meant: zone });
  if (known === null) {
    const start = groupEnd + named[0].indexOf(named[1]);
    slips.push({ start, end: start + named[1].length, meant: ABBREVIATIONS[month - 1] ?? '' });
  }
  return {
    parts: {
      start: at,
      end,
      form: 'dtg',
      day: oneDay(day, at + 2, slips),
      month: oneMonth(month, groupEnd, end),
      year: year === null ? null : oneYear(year, end),
      swapped: null,
    },
    time: { start: at + 2, end: groupEnd, from: clock, to: null, zone: zoneOfLetter(zone), slips: [] },
  };
}

const ABBREVIATIONS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The one month that differs in a single letter: `PEB`. */
function misreadMonth(word: string): number | null {
  const upper = word.toUpperCase();
  const near = ABBREVIATIONS.flatMap((name, i) => (differInOne(name, upper) ? [i + 1] : []));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function differInOne(name: string, word: string): boolean {
  if (word.length !== name.length) return false;
  let different = 0;
  for (let i = 0; i < name.length; i++) if (name.charAt(i) !== word.charAt(i)) different++;
  return different === 1;
}

function yearOf(digits: string, settings: DateSettings): number {
  return digits.length === 4 ? Number(digits) : settings.century * 100 + Number(digits);
}
