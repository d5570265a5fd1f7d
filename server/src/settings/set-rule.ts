/** Writes a rule's severity into the text of a settings file: the one place changes, remarks and alignment stay as they are. */
import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Edit, editorEdit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-around.ts';
import type { Severity } from './settings.ts';

/** Null where the text can't be read as settings: who would write into it then? */
export function setRule(text: string, code: string, severity: Severity | 'off'): Edit<'editor'> | null {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const root = document.contents;
  const end = lineEndOf(text);
  const written = `${code}: ${severity}`;
  if (root === null) return atEnd(text, `rules:${end}  ${written}${end}`);
  if (!isMap(root)) return null;
  const rules = pairOf(root, 'rules');
  if (!rules) {
    // A flow map has no lines of its own to add one to.
    return root.flow === true
      ? intoFlow(root, text, `rules: { ${written} }`)
      : atEnd(text, `rules:${end}  ${written}${end}`);
  }
  const value = rules.value as Node | null;
  if (value === null || (isScalar(value) && value.value === null)) return underKey(text, rules, `${end}  ${written}`);
  if (!isMap(value)) return null;
  const own = pairOf(value, code);
  if (own) return overValue(text, own, severity);
  return value.flow === true ? intoFlow(value, text, written) : intoBlock(text, value, written, end);
}

function pairOf(map: YAMLMap, key: string): Pair | null {
  return map.items.find(item => isScalar(item.key) && item.key.value === key) ?? null;
}

function atEnd(text: string, lines: string): Edit<'editor'> {
  const before = text === '' || text.endsWith('\n') || text.endsWith('\r') ? '' : lineEndOf(text);
  return editorEdit([text.length, text.length], before + lines);
}

function underKey(text: string, { key }: Pair, lines: string): Edit<'editor'> | null {
  const range = (key as Node).range;
  const colon = range ? text.indexOf(':', range[1]) : -1;
  return colon < 0 ? null : editorEdit([colon + 1, colon + 1], lines);
}

function overValue(text: string, pair: Pair, severity: string): Edit<'editor'> | null {
  const range = (pair.value as Node | null)?.range;
  if (!range || range[0] === range[1]) return underKey(text, pair, ` ${severity}`);
  return editorEdit([range[0], range[1]], severity);
}

function intoFlow(map: YAMLMap, text: string, written: string): Edit<'editor'> | null {
  const range = map.range;
  if (!range) return null;
  const last = map.items.at(-1);
  const end = (last?.value as Node | null)?.range?.[1] ?? (last?.key as Node | undefined)?.range?.[1];
  if (end !== undefined) return editorEdit([end, end], `, ${written}`);
  const open = text.indexOf('{', range[0]) + 1;
  return editorEdit([open, open], ` ${written} `);
}

/** Above the first of the others, with its indent: a line behind the last could stand below somebody's remark about it. */
function intoBlock(text: string, map: YAMLMap, written: string, end: string): Edit<'editor'> | null {
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0];
  if (first === undefined) return null;
  let line = first;
  while (line > 0 && text.charAt(line - 1) !== '\n' && text.charAt(line - 1) !== '\r') line--;
  return editorEdit([first, first], written + end + text.slice(line, first));
}
