/**
 * The usual ways to write an entry, read line by line: `key: value` with plain or double-quoted texts, a list of texts in
 * brackets, a list of offices below or in braces. A YAML parser costs twenty times as much, which shows with tens of thousands.
 */
import type { Span } from '../text/span.ts';
import { readFlow } from './plain-flow.ts';
import { readPlainText } from './plain-text.ts';
import type { RawEntry, RawField, RawValue } from './raw-entry.ts';

/** Null for anything but such lines, which the YAML parser reads instead. Both must give the same. */
export function readPlainEntry(text: string, [start, end]: Span): RawEntry | null {
  if (text[start] !== '-' || text[start + 1] !== ' ') return null;
  const lines = linesOf(text, start, end);
  if (!lines || lines[0]?.dash !== true) return null;
  const read = readMap(text, lines, 0);
  return read && read.next === lines.length ? read.entries : null;
}

interface Line {
  /** Column of the key, behind the dash where there is one. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** It begins an item of a list. */
  readonly dash: boolean;
}

/** Null where a line is blank, a comment or tabbed: what belongs where is then for the parser to say. */
function linesOf(text: string, start: number, end: number): readonly Line[] | null {
  const lines: Line[] = [];
  for (let at = start, first = true; at < end; first = false) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found > end ? end : found;
    const lineStart = first ? text.lastIndexOf('\n', at - 1) + 1 : at;
    let from = at;
    while (text[from] === ' ') from++;
    const dash = text[from] === '-' && text[from + 1] === ' ';
    if (dash) for (from++; text[from] === ' '; ) from++;
    let to = stop;
    while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\r')) to--;
    if (to === from || text[from] === '#' || text[from] === '\t') return null;
    lines.push({ column: from - lineStart, from, to, dash });
    at = stop + 1;
  }
  return lines;
}

interface ReadMap {
  readonly entries: RawEntry;
  /** Index of the first line behind it. */
  readonly next: number;
}

/** The fields that stand at the column of the first of them. */
function readMap(text: string, lines: readonly Line[], first: number): ReadMap | null {
  const column = lines[first]?.column ?? 0;
  const fields: RawField[] = [];
  let at = first;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.column < column || (line.dash && at > first)) break;
    if (line.column !== column) return null;
    const key = keyAt(text, line);
    if (!key) return null;
    if (key.valueAt < line.to) {
      const value = readValue(text, [key.valueAt, line.to]);
      if (!value) return null;
      fields.push({ key: key.name, keySpan: key.span, value });
      at++;
    } else {
      const below = readBelow(text, lines, at + 1, column);
      if (!below) return null;
      fields.push({ key: key.name, keySpan: key.span, value: below.value });
      at = below.next;
    }
  }
  return { entries: fields, next: at };
}

const KEY = /([a-zA-Z]{2,20}):(?: +|$)/y;

function keyAt(text: string, { from, to }: Line): { name: string; span: Span; valueAt: number } | null {
  KEY.lastIndex = 0;
  const match = KEY.exec(text.slice(from, to));
  const name = match?.[1];
  return match && name !== undefined
    ? { name, span: [from, from + name.length], valueAt: from + match[0].length }
    : null;
}

function readValue(text: string, span: Span): RawValue | null {
  const open = text[span[0]];
  return open === '[' || open === '{' ? readFlow(text, span) : readPlainText(text, span);
}

/** What a key has on the lines below it: a list, or nothing at all. */
function readBelow(
  text: string,
  lines: readonly Line[],
  first: number,
  column: number,
): { readonly value: RawValue; readonly next: number } | null {
  const items: RawValue[] = [];
  let at = first;
  const itemColumn = lines[first]?.column ?? 0;
  while (at < lines.length && lines[at]?.dash && (lines[at]?.column ?? 0) > column) {
    const line = lines[at];
    if (!line || line.column !== itemColumn) return null;
    if (keyAt(text, line)) {
      const map = readMap(text, lines, at);
      if (!map) return null;
      const last = lines[map.next - 1];
      items.push({ kind: 'map', entries: map.entries, span: [line.from, last?.to ?? line.to] });
      at = map.next;
    } else {
      const value = readValue(text, [line.from, line.to]);
      if (!value) return null;
      items.push(value);
      at++;
    }
  }
  const from = lines[first]?.from ?? 0;
  if (items.length > 0) return { value: { kind: 'list', items, span: [from, lines[at - 1]?.to ?? from] }, next: at };
  // Nothing below belongs to the key where the next line is another key of the same map or of the one around it.
  const next = lines[first];
  return !next || (!next.dash && next.column <= column)
    ? { value: { kind: 'none', span: [from, from] }, next: first }
    : null;
}
