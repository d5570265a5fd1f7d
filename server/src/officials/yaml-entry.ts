/** One entry of the list, read with a YAML parser that keeps places. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
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
    problems.push({ code: 'authority-syntax', message: firstLine(error.message), span: [from, to] });
  }
  const contents: unknown = document.contents;
  const item = isSeq(contents) ? contents.items[0] : contents;
  if (!isMap(item)) {
    if (document.errors.length === 0) {
      problems.push({ code: 'authority-entry', message: 'An official has an id and a name.', span: [start, end] });
    }
    return null;
  }
  const value = valueOf(item as ParsedNode, moved, 0);
  return value.kind === 'map' ? value.entries : null;
}

function valueOf(node: ParsedNode | null, moved: number, depth: number): RawValue {
  const range = node?.range;
  const span: Span = range ? [range[0] + moved, range[1] + moved] : [moved, moved];
  if (!node || depth > MAX_DEPTH || isAlias(node)) return { kind: 'none', span };
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : scalarText(node.value);
    if (text === '' || (text === '~' && node.type === 'PLAIN')) return { kind: 'none', span };
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return { kind: 'text', text, span: quoted && span[1] - span[0] > 1 ? [span[0] + 1, span[1] - 1] : span };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => valueOf(item, moved, depth + 1)), span };
  const entries: RawEntry = node.items.map(pair => {
    const key = pair.key;
    const keyRange = key.range;
    return {
      key: isScalar(key) ? String(key.value) : '',
      keySpan: [keyRange[0] + moved, keyRange[1] + moved],
      value: valueOf(pair.value, moved, depth + 1),
    };
  });
  return { kind: 'map', entries, span };
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.split(' at line ')[0] ?? message;
}

/** A number, a truth value or nothing, as it would be typed. */
function scalarText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}
