/** One entry of the list, read with a YAML parser that keeps places. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { AuthorityProblem } from './authority-problem.ts';
import type { RawEntry, RawValue } from './raw-entry.ts';

const MAX_DEPTH = 8;

/** Null where nothing of the entry can be read. Problems get offsets into the file. */
export function readYamlEntry(text: string, [start, end]: Span, problems: AuthorityProblem[]): RawEntry | null {
  // Blanks in place of what stands before it on its line keep the columns, and with them the nesting.
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const source = ' '.repeat(column) + text.slice(start, end);
  const moved = start - column;
  const document = parseDocument(source, {
    schema: 'failsafe',
    merge: false,
    lineCounter: new LineCounter(),
    strict: true,
  });
  for (const error of document.errors.slice(0, 5)) {
    const from = Math.min(Math.max(error.pos[0] + moved, start), Math.max(start, end - 1));
    const to = Math.max(from + 1, Math.min(error.pos[1] + moved, end));
    problems.push(syntaxProblem(error.message, [from, to]));
  }
  const contents: unknown = document.contents;
  const item = isSeq(contents) ? contents.items[0] : contents;
  if (!isMap(item) && document.errors.length > 0) return null;
  return rawEntryOf(item, document, [start, end], problems, moved);
}

/** The entry that a node of a parsed document is; an alias stands for what it points to. */
export function rawEntryOf(
  item: unknown,
  document: Document,
  span: Span,
  problems: AuthorityProblem[],
  moved = 0,
): RawEntry | null {
  const value = valueOf(item as ParsedNode | null, { document, moved, budget: { left: MAX_VALUES } }, 0);
  if (value.kind === 'map') return value.entries;
  problems.push({ code: 'authority-entry', message: 'An official has an id and a name.', span });
  return null;
}

/** What the parser says, in one line; too much nesting is an overflow to it. */
export function syntaxProblem(message: string, span: Span): AuthorityProblem {
  const first = message.split('\n')[0]?.split(' at line ')[0] ?? message;
  const words = first.startsWith('Maximum call stack') ? 'This is nested too deeply to be read.' : first;
  return { code: 'authority-syntax', message: words, span };
}

interface Reading {
  readonly document: Document;
  readonly moved: number;
  /** Aliases of aliases can grow without end: what is over the budget is nothing. */
  readonly budget: { left: number };
}

const MAX_VALUES = 5_000;

function valueOf(node: ParsedNode | null, reading: Reading, depth: number): RawValue {
  const { moved, document, budget } = reading;
  const range = node?.range;
  const span: Span = range ? [range[0] + moved, range[1] + moved] : [moved, moved];
  if (!node || depth > MAX_DEPTH || budget.left-- <= 0) return { kind: 'none', span };
  if (isAlias(node)) {
    const target = node.resolve(document) as ParsedNode | undefined;
    // What is said about the value is said where the alias stands.
    return target ? { ...valueOf(target, reading, depth + 1), span } : { kind: 'none', span };
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : scalarText(node.value);
    if (text === '' || (text === '~' && node.type === 'PLAIN')) return { kind: 'none', span };
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return { kind: 'text', text, span: quoted && span[1] - span[0] > 1 ? [span[0] + 1, span[1] - 1] : span };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => valueOf(item, reading, depth + 1)), span };
  const entries: RawEntry = node.items.map(pair => {
    const key = pair.key;
    const keyRange = key.range;
    return {
      key: isScalar(key) ? String(key.value) : '',
      keySpan: [keyRange[0] + moved, keyRange[1] + moved],
      value: valueOf(pair.value, reading, depth + 1),
    };
  });
  return { kind: 'map', entries, span };
}

/** A number, a truth value or nothing, as it would be typed. */
function scalarText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}
