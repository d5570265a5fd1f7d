/** `[R. Castro, "Raoul Castro"]` and `{ wikidata: Q11256 }` on one line, with plain or double-quoted texts. */
import type { Span } from '../text/span.ts';
import { readPlainText } from './plain-text.ts';
import type { RawField, RawValue } from './raw-entry.ts';

/** Null for anything else, nested lists among it. */
export function readFlow(text: string, [from, to]: Span): RawValue | null {
  const open = text[from];
  if (text[to - 1] !== (open === '[' ? ']' : '}')) return null;
  const pieces = splitAtCommas(text, from + 1, to - 1);
  if (!pieces) return null;
  const span: Span = [from, to];
  if (open === '[') {
    const items = pieces.map(piece => readPlainText(text, piece));
    return items.every(item => item !== null) ? { kind: 'list', items, span } : null;
  }
  const fields = pieces.map(piece => readField(text, piece));
  return fields.every(field => field !== null) ? { kind: 'map', entries: fields, span } : null;
}

/** The trimmed pieces between commas outside quotation marks; null where one is empty or not closed. */
function splitAtCommas(text: string, from: number, to: number): readonly Span[] | null {
  const pieces: Span[] = [];
  let start = from;
  let quoted = false;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] === '"') quoted = !quoted;
    if (at < to && (quoted || text[at] !== ',')) continue;
    const piece = trimmed(text, start, at);
    if (piece[0] === piece[1]) return at === to && pieces.length === 0 ? [] : null;
    pieces.push(piece);
    start = at + 1;
  }
  return quoted ? null : pieces;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [start, end];
}

const KEY = /^([a-zA-Z]{2,20}): +(?=\S)/;

function readField(text: string, [from, to]: Span): RawField | null {
  const match = KEY.exec(text.slice(from, to));
  const key = match?.[1];
  if (!match || key === undefined) return null;
  const value = readPlainText(text, [from + match[0].length, to]);
  return value && { key, keySpan: [from, from + key.length], value };
}
