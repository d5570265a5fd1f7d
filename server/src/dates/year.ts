/** A year as written: four digits, two of the archive's century, with a letter for a digit, split or with one too many. */
import type { DateSettings } from './date-settings.ts';

export interface YearReading {
  /** Null where five digits or three leave a doubt. */
  readonly year: number | null;
  readonly length: number;
  readonly slip: boolean;
  /** A digit that is lost: `195X`, `196[-]`. */
  readonly edtf: string | null;
}

const FOUR = /[1l|I][0-9lIOoSBq][0-9lIOoSB][0-9lIOoSB](?![\p{L}\p{N}])/uy;
const LOST = /(1[5-9]\d)(?:\[?[-–_?X]\]?|\[\?\])(?![\p{L}\p{N}])/uy;
const DIGITS = /\d{3,6}/y;
const SPLIT = /(?:1[5-9] \d\d|1[5-9]\d \d|1 [5-9]\d\d)(?![\p{L}\p{N}])/uy;
const TWO = /[’'`´]?(\d\d)(?![\p{L}\p{N}])/uy;

/** The year at `at`, or null. Two digits only where `allowShort` says that a day and a month stand before it. */
export function readYear(text: string, at: number, settings: DateSettings, allowShort: boolean): YearReading | null {
  LOST.lastIndex = at;
  const lost = LOST.exec(text);
  if (lost) return { year: null, length: lost[0].length, slip: false, edtf: `${lost[1]}X` };
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits?.length === 4) {
    const year = Number(digits);
    if (year < 1000 || year > 2100) return null;
    return { year, length: 4, slip: false, edtf: digits };
  }
  if (digits && digits.length > 4 && /^1[5-9]/.test(digits))
    return { year: null, length: digits.length, slip: false, edtf: null };
  SPLIT.lastIndex = at;
  const split = SPLIT.exec(text)?.[0];
  if (split)
    return { year: Number(split.replace(/ /g, '')), length: split.length, slip: true, edtf: split.replace(/ /g, '') };
  FOUR.lastIndex = at;
  const four = FOUR.exec(text)?.[0];
  if (four && /\d/.test(four)) {
    const repaired = four
      .replace(/[lI|]/g, '1')
      .replace(/[Oo]/g, '0')
      .replace(/S/g, '5')
      .replace(/B/g, '8')
      .replace(/q/g, '9');
    if (/^1[5-9]/.test(repaired)) return { year: Number(repaired), length: four.length, slip: true, edtf: repaired };
  }
  if (digits?.length === 3 && digits.startsWith('19')) return { year: null, length: 3, slip: false, edtf: null };
  if (!allowShort) return null;
  TWO.lastIndex = at;
  const two = TWO.exec(text);
  if (!two?.[1] || /^\s*[:.]\d/.test(text.slice(TWO.lastIndex, TWO.lastIndex + 3))) return null;
  const year = settings.century * 100 + Number(two[1]);
  return { year, length: two[0].length, slip: false, edtf: String(year) };
}
