/** Letters that OCR puts for digits and for Roman numerals, and how a date reads without them. */
import { type Flat, sourceSpan } from './flat.ts';

/** A stretch of the window that is wrong, and what was meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** Characters that stand for digits, as a class in a regular expression. */
export const DIGIT_LIKE = '[0-9lIiOoQSsBZz|]';

const DIGITS: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  O: '0',
  o: '0',
  Q: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};

export function asDigits(text: string): string {
  let out = '';
  for (const character of text) out += DIGITS[character] ?? character;
  return out;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** What may stand in a Roman month as typed or scanned. */
export const ROMAN_LIKE = '[IVXivxl1|!ІіХхӀУу]';

export interface RomanMonth {
  readonly month: number;
  readonly meant: string;
  readonly slip: boolean;
}

/** A Roman month, with what OCR makes of it: `Xl`, `lII`, a Cyrillic `Х` among Latin letters. */
export function romanMonth(written: string): RomanMonth | null {
  if (/^[1|!]+$/.test(written)) return null;
  const meant = written
    .replace(/[lі1|!ІӀi]/g, 'I')
    .replace(/[ХхXx]/g, 'X')
    .replace(/[vУу]/g, 'V');
  const month = ROMAN.indexOf(meant as (typeof ROMAN)[number]) + 1;
  if (month === 0) return null;
  const oneCase =
    /^[IVX]+$/.test(written) || /^[ivx]+$/.test(written) || /^[ІХӀУ]+$/.test(written) || /^[іхУ]+$/.test(written);
  return { month, meant, slip: !oneCase };
}

/** The characters of the source with what was meant in place of the slips. */
export function correct(source: string, flat: Flat, start: number, end: number, slips: readonly Slip[]): string {
  const [first, stop] = sourceSpan(flat, start, end);
  let out = '';
  let at = first;
  for (const slip of [...slips].sort((a, b) => a.start - b.start)) {
    const [from, to] = sourceSpan(flat, slip.start, slip.end);
    out += source.slice(at, from) + slip.meant;
    at = to;
  }
  return out + source.slice(at, stop);
}
