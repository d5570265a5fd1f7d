/**
 * A file of officials, entry by entry. Each entry of the list is read as YAML of its own, so that a mistake in one
 * spoils no other, and a plain one is read without a YAML parser, whose cost shows with tens of thousands of them.
 */
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';
import type { AuthorityProblem } from './authority-problem.ts';
import type { Official } from './official.ts';
import { readPlainEntry } from './plain-entry.ts';
import { officialOf, type RawEntry } from './raw-entry.ts';
import { rawEntryOf, readYamlEntry, syntaxProblem } from './yaml-entry.ts';

export interface ReadOfficials {
  readonly officials: readonly Official[];
  readonly problems: readonly AuthorityProblem[];
}

/** What is larger is not read: no list of officials has this size, and a parser would block the editor. */
const MAX_TEXT = 64_000_000;
const MAX_ALIASES = 100;

export function readOfficials(text: string, file: string): ReadOfficials {
  const problems: AuthorityProblem[] = [];
  if (text.length > MAX_TEXT) {
    const message = `This file of officials is larger than ${MAX_TEXT / 1_000_000} million characters and is not read.`;
    return { officials: [], problems: [{ code: 'authority-syntax', message, span: [0, 1] }] };
  }
  const officials: Official[] = [];
  const add = (span: Span, raw: RawEntry | null) => {
    const official = raw && officialOf(raw, text, file, span, problems);
    if (official) officials.push(official);
  };
  const spans = splitList(text);
  if (spans) {
    for (const span of spans) add(span, readPlainEntry(text, span) ?? readYamlEntry(text, span, problems));
  } else {
    for (const { span, raw } of wholeDocument(text, problems)) add(span, raw);
  }
  return { officials, problems };
}

const HEADER = /^(?:\uFEFF|%YAML.*\n|---[ \t]*\n|[ \t]*#.*\n|[ \t]*\r?\n)*officials:[ \t]*(?:#.*)?(?:\r?\n|$)/;

/**
 * The spans of the list's items under `officials:`; null where the file is written in a way that only a YAML parser
 * can follow (a flow list, aliases from one entry to another, other keys before it).
 */
function splitList(text: string): readonly Span[] | null {
  const header = HEADER.exec(text);
  if (!header) return null;
  const spans: Span[] = [];
  let indent = -1;
  let start = -1;
  let at = header[0].length;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const column = firstColumn(text, at, end);
    const blank = column < 0 || text[at + column] === '#';
    if (!blank) {
      const dash = text[at + column] === '-' && isGap(text.charCodeAt(at + column + 1));
      if (indent < 0 && dash) indent = column;
      if (indent < 0) return null;
      if (column === indent && dash) {
        if (start >= 0) spans.push([start, contentEnd(text, start, at)]);
        start = at + column;
      } else if (column <= indent) {
        // Another key at the top: what belongs to the list ends here.
        if (column > 0 || dash) return null;
        break;
      }
    }
    at = end + 1;
  }
  if (start >= 0) spans.push([start, contentEnd(text, start, Math.min(at, text.length))]);
  return usesAliases(text) ? null : spans;
}

function usesAliases(text: string): boolean {
  return /(?:^|[:\-,[][ \t]+)\*[\w-]/m.test(text);
}

function isGap(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || code === 0x0a || code === 0x0d;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function firstColumn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d) return -1;
    // YAML forbids tabs here: the line is left to the entry above, whose reader says so.
    if (code === 0x09) return end - start;
    if (code !== 0x20) return at - start;
  }
  return -1;
}

/** Without the blank lines and comments that stand before the next entry. */
function contentEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const lineStart = text.lastIndexOf('\n', last - 2) + 1;
    const line = text.slice(lineStart, last).trim();
    if (line !== '' && !line.startsWith('#')) break;
    last = lineStart;
  }
  while (last > start && (text[last - 1] === '\n' || text[last - 1] === '\r')) last--;
  return last;
}

interface WholeEntry {
  readonly span: Span;
  readonly raw: RawEntry | null;
}

/** The list's items where the file as a whole has to be parsed; its own problems are reported here. */
function wholeDocument(text: string, problems: AuthorityProblem[]): readonly WholeEntry[] {
  if (text.trim() === '') return [];
  const document = parseDocument(text, { schema: 'failsafe', merge: false });
  for (const error of document.errors) problems.push(syntaxProblem(error.message, within(error.pos, text)));
  const aliases: Span[] = [];
  visit(document, {
    Alias: (_, { range }) => void aliases.push([range?.[0] ?? 0, range?.[1] ?? 1]),
  });
  const list: unknown = isMap(document.contents) ? document.contents.get('officials', true) : null;
  if (!isSeq(list)) {
    const { contents } = document;
    const isEmpty = isNothing(contents) || (isMap(contents) && contents.has('officials') && isNothing(list));
    if (!isEmpty && document.errors.length === 0) {
      const message = 'A file of officials has one key, "officials", with a list of them.';
      problems.push({ code: 'authority-entry', message, span: [0, Math.min(text.length, lineEnd(text, 0))] });
    }
    return [];
  }
  const surplus = aliases[MAX_ALIASES];
  if (surplus) {
    problems.push({
      code: 'authority-syntax',
      message: `More than ${MAX_ALIASES} aliases in one file.`,
      span: surplus,
    });
    return [];
  }
  return list.items.map(item => {
    const range = item && typeof item === 'object' && 'range' in item ? (item.range as readonly number[] | null) : null;
    const span: Span = [range?.[0] ?? 0, range?.[1] ?? 0];
    return { span, raw: rawEntryOf(item, document, span, problems) };
  });
}

/** Nothing behind the colon. */
function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}

function within([from, to]: readonly [number, number], text: string): Span {
  const start = Math.min(from, Math.max(0, text.length - 1));
  return [start, Math.max(start + 1, Math.min(to, text.length))];
}
