/**
 * Changes of an authority file by splices: what is inserted is written as the file is, and every character that stood
 * there stays, comments, order and alignment with it.
 */
import { type Edit, editorEdit } from '../text/edit.ts';
import type { AuthorityFile } from './authority.ts';
import { OFFICIAL_KEYS } from './authority-keys.ts';
import { linesOf, type NewOfficial } from './new-official.ts';
import type { Official } from './official.ts';
import { readPlainEntry } from './plain-entry.ts';
import type { RawEntry, RawField } from './raw-entry.ts';
import { readYamlEntry } from './yaml-entry.ts';
import { yamlText } from './yaml-text.ts';

/** Null where the file is written in a way that can't be added to line by line. */
export function addOfficials(
  file: Pick<AuthorityFile, 'text' | 'officials'>,
  added: readonly NewOfficial[],
): Edit<'editor'> | null {
  const { text, officials } = file;
  const newline = newlineOf(text);
  const last = lastOf(officials);
  const print = (indent: string, between: string) =>
    added
      .map(official =>
        linesOf(official)
          .map(line => indent + line)
          .join(newline),
      )
      .join(newline + between);
  if (!last) {
    const empty = emptyList(text);
    if (empty === null) return null;
    return editorEdit(empty.span, `${empty.before}officials:${newline}${print('  ', newline)}${newline}`);
  }
  const [start, end] = last.place.span;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  if (indent.trim() !== '' || text[start] !== '-') return null;
  const between = separation(text, officials, newline);
  const at = lineEnd(text, end);
  return editorEdit([at, at], newline + between + print(indent, between));
}

/** Another spelling of an official's name. */
export function addForm(text: string, official: Official, form: string): Edit<'editor'> | null {
  return addForms(text, official, [form]);
}

export function addForms(text: string, official: Official, forms: readonly string[]): Edit<'editor'> | null {
  const fields = fieldsOf(text, official);
  if (!fields) return null;
  const field = fields.find(({ key }) => key === 'forms');
  if (!field) return addField(text, official, 'forms', `[${forms.map(form => yamlText(form, true)).join(', ')}]`);
  const { value } = field;
  if (value.kind === 'list' && text[value.span[0]] === '[') {
    const close = text.lastIndexOf(']', value.span[1]);
    let at = close;
    while (text[at - 1] === ' ') at--;
    const isEmpty = value.items.length === 0;
    return editorEdit([at, at], (isEmpty ? '' : ', ') + forms.map(form => yamlText(form, true)).join(', '));
  }
  if (value.kind === 'list') {
    const lastItem = value.items.at(-1)?.span;
    if (!lastItem) return null;
    const dash = text.lastIndexOf('-', lastItem[0]);
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
    const at = lineEnd(text, lastItem[1]);
    const newline = newlineOf(text);
    return editorEdit([at, at], forms.map(form => `${newline}${indent}- ${yamlText(form)}`).join(''));
  }
  if (value.kind === 'text') {
    const [from, to] = withQuotes(text, value.span);
    const all = [value.text, ...forms].map(form => yamlText(form, true)).join(', ');
    return editorEdit([from, to], `[${all}]`);
  }
  const at = field.keySpan[1] + 1;
  return editorEdit([at, at], ` [${forms.map(form => yamlText(form, true)).join(', ')}]`);
}

/** A key that the entry doesn't have yet, or has without a value. `value` is YAML on one line, or a list of lines below the key. */
export function addField(
  text: string,
  official: Official,
  key: string,
  value: string | readonly string[],
): Edit<'editor'> | null {
  const fields = fieldsOf(text, official);
  const own = fields?.find(field => field.key === key);
  if (!fields || (own && own.value.kind !== 'none')) return null;
  const newline = newlineOf(text);
  const column = columnOf(text, fields);
  const indent = ' '.repeat(column);
  const below = typeof value === 'string' ? '' : value.map(line => newline + indent + line).join('');
  if (own) {
    const at = own.keySpan[1] + 1;
    return editorEdit([at, at], typeof value === 'string' ? ` ${value}` : below);
  }
  const before = fieldBefore(fields, key);
  if (!before) return null;
  const at = lineEnd(text, endOf(text, before));
  const gap = ' '.repeat(Math.max(1, alignment(text, fields) - column - key.length - 1));
  return editorEdit([at, at], `${newline}${indent}${key}:${typeof value === 'string' ? gap + value : below}`);
}

/** The fields of an entry in block style; null for one in braces, which has no lines of its own. */
function fieldsOf(text: string, { place }: Official): RawEntry | null {
  const fields = readPlainEntry(text, place.span) ?? readYamlEntry(text, place.span, []);
  const first = fields?.[0];
  return first && text[place.span[0]] === '-' && text.slice(place.span[0] + 1, first.keySpan[0]).trim() === ''
    ? fields
    : null;
}

/** The last field that comes before the key in the usual order. */
function fieldBefore(fields: RawEntry, key: string): RawField | undefined {
  const order = OFFICIAL_KEYS.map(each => each.key);
  const place = order.indexOf(key);
  const before = fields.filter(field => order.indexOf(field.key) < place);
  return before.reduce<RawField | undefined>(
    (last, field) => (!last || field.keySpan[0] > last.keySpan[0] ? field : last),
    undefined,
  );
}

function endOf(text: string, { keySpan, value }: RawField): number {
  const end = value.kind === 'none' ? keySpan[1] : withQuotes(text, value.span)[1];
  // A list or a text of several lines ends with its line's end: what follows is the next line.
  let at = Math.max(end, keySpan[1]);
  while (at > keySpan[1] && (text[at - 1] === '\n' || text[at - 1] === '\r' || text[at - 1] === ' ')) at--;
  return at;
}

function columnOf(text: string, fields: RawEntry): number {
  const start = fields[0]?.keySpan[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** The column in which values begin where a writer has lined them up; 0 where nobody has. */
function alignment(text: string, fields: RawEntry): number {
  const columns = fields
    .filter(({ value }) => value.kind === 'text')
    .map(({ keySpan, value }) => {
      const line = text.lastIndexOf('\n', keySpan[0] - 1) + 1;
      return { column: withQuotes(text, value.span)[0] - line, natural: keySpan[1] + 2 - line };
    });
  const [first] = columns;
  const isLinedUp =
    first !== undefined &&
    columns.length > 1 &&
    columns.every(({ column }) => column === first.column) &&
    columns.some(({ column, natural }) => column > natural);
  return isLinedUp ? first.column : 0;
}

function withQuotes(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const quote = text[start - 1];
  return (quote === '"' || quote === "'") && text[end] === quote ? [start - 1, end + 1] : [start, end];
}

function lastOf(officials: readonly Official[]): Official | undefined {
  return officials.reduce<Official | undefined>(
    (last, official) => (!last || official.place.span[0] > last.place.span[0] ? official : last),
    undefined,
  );
}

/** A blank line between entries, where most have one. */
function separation(text: string, officials: readonly Official[], newline: string): string {
  const blank = officials.filter(({ place }) => {
    const line = text.lastIndexOf('\n', place.span[0] - 1);
    const above = text.slice(text.lastIndexOf('\n', line - 1) + 1, Math.max(0, line));
    return line > 0 && above.trim() === '';
  }).length;
  return blank * 2 > officials.length - 1 && blank > 0 ? newline : '';
}

/** Where the first entry of a file without any goes: its empty list is replaced, its comments stay. */
function emptyList(text: string): { readonly span: readonly [number, number]; readonly before: string } | null {
  let found: readonly [number, number] | null = null;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    const line = (text.slice(start, next).split('#')[0] ?? '').trim();
    if (line.startsWith('officials:')) {
      const list = line.slice('officials:'.length).replace(/\s/g, '');
      if (found || (list !== '' && list !== '[]')) return null;
      found = [start, next];
    } else if (line !== '' && line !== '---') return null;
    start = next;
  }
  if (found) return { span: found, before: '' };
  return { span: [text.length, text.length], before: text === '' || text.endsWith('\n') ? '' : newlineOf(text) };
}

function newlineOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line ends that the offset stands in, comment included. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
