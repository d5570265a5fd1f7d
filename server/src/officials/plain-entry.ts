/** The plainest way to write an entry, read line by line: `key: value` with plain or double-quoted texts. */
import type { Span } from '../text/span.ts';
import type { RawEntry, RawField } from './raw-entry.ts';

/** Null for anything but such lines, which the YAML parser reads instead. Both must give the same. */
export function readPlainEntry(text: string, [start, end]: Span): RawEntry | null {
  if (text[start] !== '-' || text[start + 1] !== ' ') return null;
  let at = start + 2;
  while (text[at] === ' ') at++;
  const indent = columnOf(text, at);
  const fields: RawField[] = [];
  for (;;) {
    const lineEnd = endOfLine(text, at, end);
    const field = readField(text, at, lineEnd);
    if (!field) return null;
    fields.push(field);
    if (lineEnd >= end) return fields;
    const next = text[lineEnd] === '\r' ? lineEnd + 2 : lineEnd + 1;
    at = next;
    while (at < end && text[at] === ' ') at++;
    if (at - next !== indent) return null;
  }
}

const KEY = /([a-zA-Z]{2,8}):(?: +(\S[^\r\n]*))?$/y;
/** Plain values that every YAML reader takes as the text they look like. */
const PLAIN = /^[\p{L}\p{N}][^#:{}[\]&*!|>'"%@`]*$/u;

function readField(text: string, at: number, end: number): RawField | null {
  const line = text.slice(at, end).trimEnd();
  KEY.lastIndex = 0;
  const match = KEY.exec(line);
  const key = match?.[1];
  if (match === null || key === undefined) return null;
  const keySpan: Span = [at, at + key.length];
  const value = match[2];
  // A key without a value may have one on the lines below.
  if (value === undefined) return null;
  const from = at + line.indexOf(value, key.length + 1);
  const span: Span = [from, from + value.length];
  if (PLAIN.test(value)) return { key, keySpan, value: { kind: 'text', text: value, span } };
  if (value.length > 1 && value.startsWith('"') && value.endsWith('"') && !/["\\]/.test(value.slice(1, -1))) {
    return { key, keySpan, value: { kind: 'text', text: value.slice(1, -1), span: [span[0] + 1, span[1] - 1] } };
  }
  return null;
}

function endOfLine(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  const stop = found < 0 || found > end ? end : found;
  return text[stop - 1] === '\r' && stop < end ? stop - 1 : stop;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
