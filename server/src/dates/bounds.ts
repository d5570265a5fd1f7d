/** The first and the last day that an EDTF value can mean. */
import { copyText } from '../text/copy-text.ts';
import { dayText, daysInMonth, isValid, pad } from './calendar.ts';

export interface Bounds {
  /** `YYYY-MM-DD`, inclusive; `0000-01-01` and `9999-12-31` where the value is open. */
  readonly first: string;
  readonly last: string;
}

const EVER: Bounds = { first: '0000-01-01', last: '9999-12-31' };

/** Null where the text is no EDTF value of level 0 to 2 as far as days, months, years, seasons, sets and intervals go. */
export function boundsOf(edtf: string): Bounds | null {
  let bounds = known.get(edtf);
  if (bounds === undefined) {
    bounds = readBounds(edtf);
    if (known.size >= KEPT) known.clear();
    known.set(copyText(edtf), bounds);
  }
  return bounds;
}

/** The terms of an authority's offices are compared with the day of every document. */
const KEPT = 2000;
const known = new Map<string, Bounds | null>();

function readBounds(edtf: string): Bounds | null {
  const set = /^[[{](.*)[\]}]$/.exec(edtf.trim());
  if (set?.[1] !== undefined) return ofSet(set[1]);
  const slash = edtf.indexOf('/');
  if (slash < 0) return ofOne(edtf.trim());
  return span(edtf.slice(0, slash), edtf.slice(slash + 1));
}

function span(from: string, to: string): Bounds | null {
  const first = from === '' || from === '..' ? EVER.first : ofOne(from)?.first;
  const last = to === '' || to === '..' ? EVER.last : ofOne(to)?.last;
  return first !== undefined && last !== undefined && first <= last ? { first, last } : null;
}

function ofSet(inside: string): Bounds | null {
  const parts = inside.split(',').map(part => {
    const range = part.trim().split('..');
    return range.length === 2 ? span(range[0] ?? '', range[1] ?? '') : ofOne(part.trim());
  });
  const known = parts.filter(part => part !== null);
  if (known.length < parts.length) return null;
  const first = known.map(part => part.first).sort()[0];
  const last = known
    .map(part => part.last)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { first, last } : null;
}

const PART = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
/** Seasons as the months they can lie in, whatever the hemisphere; quarters, quadrimesters and halves exactly. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [1, 12],
  '22': [1, 12],
  '23': [1, 12],
  '24': [1, 12],
  '25': [3, 6],
  '26': [6, 9],
  '27': [9, 12],
  '28': [1, 12],
  '29': [9, 12],
  '30': [1, 12],
  '31': [3, 6],
  '32': [6, 9],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

function ofOne(text: string): Bounds | null {
  const match = PART.exec(text);
  if (!match?.[1]) return null;
  const [low, high] = [Number(match[1].replace(/X/g, '0')), Number(match[1].replace(/X/g, '9'))];
  const season = SEASONS[match[2] ?? ''];
  if (season && match[3] === undefined) return months(low, high, season[0], season[1]);
  const [firstMonth, lastMonth] = digits(match[2], 1, 12);
  if (firstMonth > lastMonth) return null;
  if (match[3] === undefined || match[3] === 'XX') return months(low, high, firstMonth, lastMonth);
  const [firstDay, lastDay] = digits(match[3], 1, daysInMonth(high, lastMonth));
  const [first, last] = [
    { year: low, month: firstMonth, day: firstDay },
    { year: high, month: lastMonth, day: lastDay },
  ];
  return isValid(first) && isValid(last) ? { first: dayText(first), last: dayText(last) } : null;
}

function months(low: number, high: number, first: number, last: number): Bounds {
  return {
    first: `${pad(low, 4)}-${pad(first, 2)}-01`,
    last: `${pad(high, 4)}-${pad(last, 2)}-${pad(daysInMonth(high, last), 2)}`,
  };
}

/** The lowest and highest number that two places can mean, within what there is. */
function digits(text: string | undefined, least: number, most: number): readonly [number, number] {
  if (text === undefined) return [least, most];
  const low = Number(text.replace(/X/g, '0'));
  const high = Number(text.replace(/X/g, '9'));
  if (!text.includes('X')) return low >= least && low <= most ? [low, low] : [1, 0];
  return [Math.max(low, least), Math.min(high, most)];
}
