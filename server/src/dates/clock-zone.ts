/** The zone of a clock time: a fixed offset where letters state one, else the words as written (`local time`). */
import { matchAt } from './at.ts';
import { pad } from './calendar.ts';
import type { Flat } from './flat.ts';

const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  'g.m.t.': 'Z',
  ut: 'Z',
  utc: 'Z',
  ast: '-04:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  msk: '+03:00',
};

const ABBREVIATION = /,? ?[([]?(g\.m\.t\.|gmt|utc?|[aecmp]st|[ecmp]dt|bst|cet|mez|msk|z)(?![a-z])[)\]]?/y;
const WORDS =
  /,? ?[([]?((?:(?:local|standard|summer|our|their|your)(?: (?:standard|summer|daylight))?|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: (?:local|standard|summer|daylight|Standard|Summer|Daylight))?) [Tt]ime|Ortszeit|heure locale|hora local|ora locale|(?:по )?(?:московскому|местному|среднеевропейскому) времени)(?![A-Za-z])[)\]]?/y;

export interface ZoneAt {
  readonly zone: string;
  readonly end: number;
}

/** The zone that stands right behind a clock time. */
export function readZone(flat: Flat, at: number): ZoneAt | null {
  const short = matchAt(ABBREVIATION, flat.low, at);
  // In lower case these are words, but for the z of a group of digits.
  if (short?.[1] !== undefined && /[A-Z]/.test(short[0].length > 0 ? flat.text.slice(at, at + short[0].length) : '')) {
    return { zone: OFFSETS[short[1]] ?? short[1], end: at + short[0].length };
  }
  const words = matchAt(WORDS, flat.text, at);
  return words?.[1] === undefined ? null : { zone: words[1], end: at + words[0].length };
}

/** The zone of a date-time group's letter; `J` is the local time of whoever reads it and stays a letter. */
export function zoneOfLetter(letter: string): string {
  if (letter === 'Z') return 'Z';
  const east = 'ABCDEFGHIKLM'.indexOf(letter) + 1;
  const west = 'NOPQRSTUVWXY'.indexOf(letter) + 1;
  if (east > 0) return `+${pad(east, 2)}:00`;
  return west > 0 ? `-${pad(west, 2)}:00` : letter;
}
