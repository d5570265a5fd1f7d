/**
 * Lines → paragraphs. Where lines are not hard-wrapped every line is a paragraph; where they are, blank lines and
 * indents divide. Whether they are is told by the lines themselves: in wrapped text a line ends where the next word
 * would not have fitted.
 */
import { equalEnds } from '../text/equal-ends.ts';
import { copyText } from '../text/copy-text.ts';
import type { Line } from './lines.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The lines it consists of, first to last. */
  readonly lines: readonly Line[];
  /** A blank line, or the entry's beginning, stands before it. */
  readonly blankBefore: boolean;
  /** A blank line, or the entry's end, stands behind it. */
  readonly blankAfter: boolean;
  /** Its text with every line end as a blank: the same length, so that offsets hold (from `start`). */
  readonly flat: string;
  /** What it says, whatever stands around it. */
  readonly wording: Wording;
}

export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  /** The column that lines are broken at, or null where they aren't. */
  readonly wrappedAt: number | null;
}

/** Wordings that the paragraphs before an edit had, `known`, are taken over by identity, from both ends. */
export function readParagraphs(text: string, lines: readonly Line[], known: readonly Paragraph[] = []): Layout {
  const wrappedAt = findWrapColumn(text, lines);
  const groups: Line[][] = [];
  const blank: boolean[] = [];
  let group: Line[] | null = null;
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.end === line.start) {
      group = null;
      continue;
    }
    if (group && previous && wrappedAt !== null && continues(text, previous, line, wrappedAt)) group.push(line);
    else {
      blank.push(group === null);
      group = [line];
      groups.push(group);
    }
    previous = line;
  }
  const wordings = readWordings(text, groups, known);
  const paragraphs: Paragraph[] = [];
  for (const [i, wording] of wordings.entries()) {
    const own = groups[i] ?? [];
    paragraphs.push({
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
      lines: own,
      blankBefore: blank[i] ?? true,
      blankAfter: blank[i + 1] ?? true,
      flat: wording.flat,
      wording,
    });
  }
  return { paragraphs, wrappedAt };
}

function readWordings(
  text: string,
  groups: readonly (readonly Line[])[],
  previous: readonly Paragraph[],
): readonly Wording[] {
  const oldPlace = equalEnds(groups.length, previous.length, (at, old) =>
    isWording(text, groups[at] ?? [], previous[old]?.wording),
  );
  return groups.map((group, at): Wording => {
    const same = previous[oldPlace(at)];
    if (same) return same.wording;
    const own = text.slice(group[0]?.start, group.at(-1)?.end);
    // A wording outlives the version of the entry that it was cut from: as a slice it would keep all of that version.
    const kept = previous.length > 0 ? copyText(own) : own;
    return wordingOf(kept, flatten(kept));
  });
}

function isWording(text: string, group: readonly Line[], wording: Wording | undefined): boolean {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  // A slice is compared as a whole, which is much quicker than `startsWith`.
  return wording !== undefined && end - start === wording.text.length && text.slice(start, end) === wording.text;
}

/**
 * The text as its readers take it, of the same length: line ends and blanks of every kind are blanks, marks of direction
 * too. A soft hyphen or a joiner inside a word becomes an accent of the letter before it, which belongs to the word.
 */
export function flatten(text: string): string {
  const blanks = text.replace(BLANKS, ' ');
  return blanks.replace(WITHIN_WORDS, ACCENT);
}

const BLANKS = /[\r\n\f\u00a0\u2007\u200e\u200f\u2028-\u202f\u2066-\u2069]/g;
const WITHIN_WORDS = /[\u00ad\u200b-\u200d\u2060]/g;
/** The joiner of graphemes: seen by nobody, and a mark to every pattern. */
const ACCENT = '\u034f';

/** Typewriters, teletypes and printed columns: nobody wraps wider, and a line longer than this was never wrapped. */
const WIDEST = 110;
const NARROWEST = 30;

function findWrapColumn(text: string, lines: readonly Line[]): number | null {
  let widest = 0;
  for (const line of lines) {
    const width = line.end - line.start + line.indent;
    if (width > WIDEST) return null;
    if (width > widest) widest = width;
  }
  if (widest < NARROWEST) return null;
  let long = 0;
  let full = 0;
  let goesOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.end === line.start || next.end === next.start) continue;
    if (line.end - line.start + line.indent < widest * 0.6) continue;
    long++;
    if (!isFull(text, line, next, widest)) continue;
    full++;
    if (!endsSentence(text, line)) goesOn++;
  }
  return full >= 2 && goesOn > 0 && full >= long * 0.6 ? widest : null;
}

/** The next line's first word would not have fitted, give or take the ragged edge of a typewriter. */
function isFull(text: string, line: Line, next: Line, column: number): boolean {
  const width = line.end - line.start + line.indent;
  return width + 1 + firstWordLength(text, next) > column - Math.min(6, column >> 4);
}

function firstWordLength(text: string, line: Line): number {
  for (let i = line.start; i < line.end; i++) if (text.charCodeAt(i) <= 0x20) return i - line.start;
  return line.end - line.start;
}

function continues(text: string, line: Line, next: Line, column: number): boolean {
  if (next.indent >= line.indent + 2 && next.indent <= 16 && !startsLower(text, next)) return false;
  if (opensParagraph(text, next) && /[.!?:;,”"]/.test(text.charAt(line.end - 1))) return false;
  if (isFull(text, line, next, column)) return true;
  return startsLower(text, next) && !endsSentence(text, line) && line.end - line.start > column / 2;
}

const PARAGRAPH_OPENING = /(?:\[\d{1,3}\]|\d{1,3}[.)]|\([a-zа-я0-9]{1,4}\)|[a-zа-я]\)|[-–—•*]) /y;

/** A number, a letter or a note's mark behind a finished sentence opens a paragraph, however full the line before it is. */
function opensParagraph(text: string, line: Line): boolean {
  PARAGRAPH_OPENING.lastIndex = line.start;
  return PARAGRAPH_OPENING.test(text);
}

function startsLower(text: string, line: Line): boolean {
  const first = text.charAt(line.start);
  return first !== first.toUpperCase();
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:”"]/.test(text.charAt(line.end - 1));
}
