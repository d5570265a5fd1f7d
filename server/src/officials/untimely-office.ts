/** An office that a text gives to an official on a day on which his entry says that he did not hold it. */
import { type Bounds, boundsOf } from '../dates/bounds.ts';
import { addDays, dayText, parseDay } from '../dates/calendar.ts';
import { compareOffices, readOfficeTitle } from './office-title.ts';
import type { Office, Official } from './official.ts';

export interface UntimelyOffice {
  readonly office: Office;
  /** It had ended before the day, or had not begun. */
  readonly when: 'before' | 'after';
}

/** Terms are recorded by the month, people are called by their office before they are sworn in, and papers lie about. */
const LENIENCE = 60;

/**
 * Only an office that is named with its domain or place (`Minister of Trade`, `Ambassador to Ardana`), of which every
 * recorded term lies on the other side of the day: titles alone are kept for life. Only offices that the entry lists, since
 * what its note tells in prose leaves out terms.
 */
export function untimelyOffice(official: Official, written: string, day: Bounds): UntimelyOffice | null {
  const title = readOfficeTitle(written);
  if (!title || title.former || title.acting || isOfAnotherTime(written)) return null;
  if (title.domain.length === 0 && title.posts.length === 0) return null;
  let found: UntimelyOffice | null = null;
  for (const office of official.offices) {
    const own = readOfficeTitle(office.title);
    if (!own || compareOffices(title, own) !== 'same') continue;
    if (own.acting) return null;
    const when = outside(office, day);
    if (when === null) return null;
    found ??= { office, when };
  }
  return found;
}

function outside({ from, to }: Office, day: Bounds): UntimelyOffice['when'] | null {
  const end = to === null ? null : boundsOf(to);
  if (end && later(end.last, LENIENCE) < day.first) return 'before';
  const start = from === null ? null : boundsOf(from);
  return start && later(day.last, LENIENCE) < start.first ? 'after' : null;
}

function later(text: string, days: number): string {
  const day = parseDay(text);
  return day ? dayText(addDays(day, days)) : '9999-12-31';
}

/** `designate`, `-elect`, `then Minister`: the office of another time is meant. */
function isOfAnotherTime(written: string): boolean {
  const low = written.toLowerCase();
  return OTHER_TIMES.some(word => low.includes(word));
}

const OTHER_TIMES = [
  'designate',
  'elect',
  'then ',
  'future',
  'former',
  'ex-',
  'ex ',
  'late ',
  'retired',
  'until',
  'acting',
  'interim',
  'appointed',
  'nominee',
];
