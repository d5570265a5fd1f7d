/**
 * A window of text made easy to read: dashes, quotation marks and digits of every kind are one kind, accents are off,
 * invisible characters are gone, blanks are single. Each character knows where it stands in the source.
 */
import { isBlank, type Span } from '../text/span.ts';
import { lowerCase } from '../text/lower-case.ts';

export interface Flat {
  /** Case as written. A blank is ` `; three or more, or a tab, are `\t`; a blank line is `\n`. */
  readonly text: string;
  /** The same in lower case, character by character. */
  readonly low: string;
  /** The range of the source that was read. */
  readonly from: number;
  readonly to: number;
  /** Null where every character stands for one of the source: then the places are the same, counted from `from`. */
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

export function flatten(source: string, from: number, to: number): Flat {
  const window = source.slice(from, to);
  if (SHIFTING.test(window)) return flattenShifting(source, from, to);
  const text = UNLIKE.test(window) ? window.replace(UNLIKES, foldOne) : window;
  return { text, low: lowerCase(text), from, to, starts: null, ends: null };
}

/** What is not one character in the window: blanks in a row, what can't be seen, a hyphen at the end of a line. */
const SHIFTING =
  /[\s\u200b-\u200f\u202a-\u202e\u2060\u2061\u2066-\u2069]{2}|[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2061\u2066-\u2069\ufeff]|[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\n/;
/** What is another character in the window than in the source. */
const UNLIKE = /[^ !-_a-~]/;
const UNLIKES = new RegExp(UNLIKE, 'g');

function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  return String.fromCharCode(isBlank(code) ? blankFor(char, 0, 1) : fold(code));
}

function flattenShifting(source: string, from: number, to: number): Flat {
  const starts = new Int32Array(to - from);
  const ends = new Int32Array(to - from);
  let count = 0;
  let text = '';
  // What is the same in the window as in the source is copied in one piece: from here to `i`.
  let kept = from;
  let last = 0;
  const put = (code: number, start: number, end: number): void => {
    starts[count] = start;
    ends[count] = end;
    count++;
    last = code;
  };
  const replace = (by: string, start: number, end: number): void => {
    text += source.slice(kept, start) + by;
    kept = end;
  };
  let i = from;
  while (i < to) {
    const code = source.charCodeAt(i);
    if (code > 0x20 && code < 0x7f && code !== HYPHEN && code !== BACKTICK) {
      put(code, i, i + 1);
      i++;
      continue;
    }
    if (isBlank(code)) {
      const stop = endOfBlanks(source, i, to);
      const blank = blankFor(source, i, stop);
      if (blank !== code || stop > i + 1) replace(blank === 0 ? '' : String.fromCharCode(blank), i, stop);
      if (blank !== 0) put(blank, i, stop);
      i = stop;
      continue;
    }
    const folded = fold(code);
    if (folded === 0) {
      // A combining accent belongs to the character before it, so that a span never ends within one.
      if (count > 0 && code >= 0x300 && code < 0x370) ends[count - 1] = i + 1;
      replace('', i, i + 1);
      i++;
      continue;
    }
    const next = folded === HYPHEN && count > 0 ? endOfDivision(source, i, to, last) : i;
    if (next > i) {
      replace('', i, next);
      i = next;
      continue;
    }
    if (folded !== code) replace(String.fromCharCode(folded), i, i + 1);
    put(folded, i, i + 1);
    i++;
  }
  text += source.slice(kept, to);
  return { text, low: lowerCase(text), from, to, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Where a stretch of the window stands in the source. */
export function sourceSpan(flat: Flat, start: number, end: number): Span {
  if (!flat.starts || !flat.ends) {
    const plain = Math.min(flat.from + start, flat.to);
    return [plain, Math.max(plain, Math.min(flat.from + end, flat.to))];
  }
  const from = flat.starts[start] ?? flat.to;
  return [from, end > start ? (flat.ends[end - 1] ?? flat.to) : from];
}

/** The index in the window of the first character that stands at `offset` in the source or behind it. */
export function indexAt({ starts, from, to }: Flat, offset: number): number {
  if (!starts) return Math.max(0, Math.min(offset, to) - from);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HYPHEN = 0x2d;
const BACKTICK = 0x60;

function endOfBlanks(source: string, at: number, to: number): number {
  let i = at + 1;
  if (source.charCodeAt(i) > 0x20 && source.charCodeAt(i) < 0x7f) return i;
  while (i < to) {
    const code = source.charCodeAt(i);
    if (!isBlank(code) && !(code > 0x7f && fold(code) === 0 && code !== 0xad)) break;
    i++;
  }
  return i;
}

/** Zero-width characters alone are nothing; they separate no words. */
function blankFor(source: string, start: number, end: number): number {
  if (end === start + 1 && source.charCodeAt(start) === 0x20) return 0x20;
  let lines = 0;
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(i + 1) !== 0x0a) || code === 0x2028) lines++;
    else if (code === 0x0c || code === 0x2029) lines += 2;
    else if (code === 0x09) width += 3;
    else if (code !== 0x200b && code !== 0x2060 && code !== 0xfeff && code !== 0x0d && isBlank(code)) width++;
  }
  if (lines > 1) return 0x0a;
  if (lines === 1) return 0x20;
  return width > 2 ? 0x09 : width > 0 ? 0x20 : 0;
}

/** A hyphen that divides a word at the end of a line is none: where the word goes on, else `at` itself. */
function endOfDivision(source: string, at: number, to: number, before: number): number {
  if (!isLowerLetter(before) || at + 1 >= to) return at;
  let i = at + 1;
  let lines = 0;
  while (i < to && i < at + 40 && isBlank(source.charCodeAt(i))) {
    if (source.charCodeAt(i) === 0x0a) lines++;
    i++;
  }
  return lines === 1 && i < to && isLowerLetter(fold(source.charCodeAt(i))) ? i : at;
}

function isLowerLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f);
}

/** Plain counterparts up to U+04FF, where accents, case and Cyrillic lie; 0 is a character that can't be seen. */
const FOLDED = new Uint16Array(0x500);
for (let code = 0; code < 0x500; code++) {
  FOLDED[code] = foldLetter(code);
}

function foldLetter(code: number): number {
  if (code === 0xad) return 0;
  if (code >= 0x300 && code < 0x370) return 0;
  if (code === 0xab || code === 0xbb) return 0x22;
  if (code === 0xb0) return 0xba;
  if (code === 0xb4 || code === 0x60) return 0x27;
  if (code === 0xb7) return 0x2e;
  if (code === 0x419 || code === 0x439 || code < 0xc0) return code;
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return base;
}

function fold(code: number): number {
  if (code < 0x500) return FOLDED[code] ?? code;
  if (code >= 0x2010 && code <= 0x2015) return HYPHEN;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0x2bc:
      return 0x27;
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2033:
      return 0x22;
    case 0x2044:
    case 0x2215:
      return 0x2f;
    case 0x2212:
    case 0xfe58:
    case 0xfe63:
      return HYPHEN;
    case 0x2024:
      return 0x2e;
    case 0x200c:
    case 0x200d:
    case 0x200e:
    case 0x200f:
    case 0x202a:
    case 0x202b:
    case 0x202c:
    case 0x202d:
    case 0x202e:
    case 0x2061:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
      return 0;
    default:
      return code;
  }
}
