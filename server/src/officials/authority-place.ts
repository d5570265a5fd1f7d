/**
 * What stands at a place of an authority file, read from the lines around it alone: whoever is typing has a file that
 * no YAML parser accepts.
 */
import type { Span } from '../text/span.ts';
import { OFFICE_KEYS, OFFICIAL_KEYS } from './authority-keys.ts';

export type Owner = 'file' | 'official' | 'office' | 'identifiers';

export interface AuthorityPlace {
  readonly kind: 'key' | 'value';
  /** Whose key it is, or whose key's value. */
  readonly of: Owner;
  /** The key at the place, or the one that the value belongs to; as far as it is typed. */
  readonly key: string;
  /** The key or the value as it stands there; empty where there is none yet. */
  readonly span: Span;
  /** Keys that the same owner has already, the one at the place not counted. */
  readonly present: readonly string[];
  /** True where the key has its colon. */
  readonly closed: boolean;
}

interface Line {
  readonly start: number;
  /** Column of the first character behind dashes; -1 for a blank line or a comment. */
  readonly column: number;
  /** Column of the dash before it; -1 where there is none. */
  readonly dash: number;
  readonly key: string;
  readonly closed: boolean;
  /** Offset of the value, and behind the line's last character. */
  readonly value: number;
  readonly end: number;
}

const LINE = /^( *)(- +|-(?=$))?([\w-]*)(:(?=\s|$))?(\s*)/;

/** Null in a comment, within a text of several lines, and where nothing can be typed that is known here. */
export function authorityPlaceAt(text: string, offset: number): AuthorityPlace | null {
  const line = lineAt(text, offset);
  const column = offset - line.start;
  if (text.slice(line.start, offset).includes(' #') || text[line.start + firstColumn(text, line)] === '#') return null;
  const blank = line.column < 0;
  const own = blank ? column : line.column;
  const above = linesAbove(text, line.start, blank ? column : line.dash >= 0 ? line.dash : line.column);
  const of = ownerOf(above, line, own);
  if (of === null) return null;
  if (line.closed && offset >= line.value) return valueAt(text, offset, line, of);
  const start = line.start + (blank ? column : line.column);
  if (offset < start) return null;
  const present = [...siblingsAbove(above, own, line.dash >= 0), ...siblingsBelow(text, line, own)];
  const key = blank ? '' : line.key;
  if (!line.closed && !blank && line.end > start + key.length) return null;
  return { kind: 'key', of, key, span: [start, start + key.length], present, closed: line.closed };
}

function valueAt(text: string, offset: number, line: Line, of: Owner): AuthorityPlace {
  if (line.key === 'sameAs' && text[line.value] === '{') return inBraces(text, offset, line);
  const comment = text.slice(line.value, line.end).search(/(?:^|\s)#/);
  const end = comment < 0 ? line.end : line.value + comment;
  const value = text.slice(line.value, end).trimEnd();
  const quoted = value.length > 1 && (value[0] === '"' || value[0] === "'") && value.endsWith(value[0]) ? 1 : 0;
  const span: Span = [line.value + quoted, line.value + value.length - quoted];
  return { kind: 'value', of, key: line.key, span, present: [], closed: true };
}

/** `sameAs: { wikidata: Q1, viaf: … }` on one line. */
function inBraces(text: string, offset: number, line: Line): AuthorityPlace {
  const before = text.slice(line.value, offset);
  const from = line.value + Math.max(before.lastIndexOf(','), before.lastIndexOf('{')) + 1;
  const rest = text.slice(from, line.end);
  const pair = rest.slice(0, rest.search(/[,}]|$/));
  const colon = pair.indexOf(':');
  const start = from + (pair.length - pair.trimStart().length);
  const key = (colon < 0 ? pair : pair.slice(0, colon)).trim();
  if (colon >= 0 && offset > from + colon) {
    const value = pair.slice(colon + 1);
    const at = from + colon + 1 + (value.length - value.trimStart().length);
    return { kind: 'value', of: 'identifiers', key, span: [at, at + value.trim().length], present: [], closed: true };
  }
  const pairs = text.slice(line.value + 1, line.end).split(',');
  const present = pairs.filter(each => each.includes(':')).map(each => each.slice(0, each.indexOf(':')).trim());
  return {
    kind: 'key',
    of: 'identifiers',
    key,
    span: [start, start + key.length],
    present: present.filter(each => each !== key),
    closed: colon >= 0,
  };
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', start);
  const end = stop < 0 ? text.length : stop;
  return readLine(text, start, text[end - 1] === '\r' ? end - 1 : end);
}

function readLine(text: string, start: number, end: number): Line {
  const match = LINE.exec(text.slice(start, end));
  const [, indent = '', dash = '', key = '', colon = '', gap = ''] = match ?? [];
  const column = indent.length + dash.length;
  const rest = text.slice(start + column, end).trim();
  return {
    start,
    column: (rest === '' && dash === '') || rest.startsWith('#') ? -1 : column,
    dash: dash === '' ? -1 : indent.length,
    key,
    closed: colon !== '',
    value: start + column + key.length + colon.length + gap.length,
    end,
  };
}

function firstColumn(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at - start;
}

/** More lines than this have no entry of an official. */
const FAR = 400;

/** The lines above, nearest first, up to the first that stands as far left as the list's own. */
function linesAbove(text: string, start: number, column: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (let count = 0; at > 0 && count < FAR; count++) {
    const line = lineAt(text, at - 1);
    at = line.start;
    if (line.column < 0) continue;
    lines.push(line);
    if (line.column === 0 && line.dash < 0) break;
    if (column > 0 && line.dash >= 0 && line.dash < column && line.key === 'id') break;
  }
  return lines;
}

/** Whose key stands in this column: told by the nearest line that is further left. */
function ownerOf(above: readonly Line[], line: Line, column: number): Owner | null {
  const edge = line.dash >= 0 ? line.dash : column;
  if (edge === 0 && line.dash < 0) return 'file';
  for (const other of above) {
    const left = other.dash >= 0 ? other.dash : other.column;
    // Behind a dash that stands further left, in the same column as this one: a brother.
    if (other.dash >= 0 && line.dash < 0 && other.column === column) return ownerOfKey(other.key);
    if (left > edge || (left === edge && !(line.dash >= 0 && other.dash < 0))) continue;
    switch (other.key) {
      case 'officials':
        return line.dash >= 0 ? 'official' : null;
      case 'offices':
        return line.dash >= 0 ? 'office' : null;
      case 'sameAs':
        return 'identifiers';
      case 'forms':
        return null;
      default:
        return other.dash >= 0 && line.dash < 0 && column === other.column ? ownerOfKey(other.key) : null;
    }
  }
  return null;
}

function ownerOfKey(key: string): Owner | null {
  if (OFFICE_KEYS.some(each => each.key === key)) return 'office';
  return OFFICIAL_KEYS.some(each => each.key === key) ? 'official' : null;
}

function siblingsAbove(above: readonly Line[], column: number, first: boolean): readonly string[] {
  if (first) return [];
  const keys: string[] = [];
  for (const line of above) {
    if (line.column < column) break;
    if (line.column === column) keys.push(line.key);
    if (line.dash >= 0 && line.column === column) break;
  }
  return keys;
}

function siblingsBelow(text: string, from: Line, column: number): readonly string[] {
  const keys: string[] = [];
  let at = text.indexOf('\n', from.end);
  for (let count = 0; at >= 0 && at + 1 < text.length && count < FAR; count++) {
    const line = lineAt(text, at + 1);
    at = text.indexOf('\n', line.end);
    if (line.column < 0) continue;
    if (line.column < column || line.dash >= 0) {
      if (line.column <= column) break;
      continue;
    }
    if (line.column === column) keys.push(line.key);
  }
  return keys;
}
