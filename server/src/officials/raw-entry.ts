/** An entry of the list as text values with their places, and the official it describes. */
import { boundsOf } from '../dates/bounds.ts';
import type { Span } from '../text/span.ts';
import type { AuthorityProblem } from './authority-problem.ts';
import { OFFICE_KEYS, OFFICIAL_KEYS } from './authority-keys.ts';
import type { Identifier, Office, Official } from './official.ts';

export type RawValue =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly RawValue[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: RawEntry; readonly span: Span }
  | { readonly kind: 'none'; readonly span: Span };

export interface RawField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: RawValue;
}

export type RawEntry = readonly RawField[];

const KEYS = OFFICIAL_KEYS.map(({ key }) => key);
const KEYS_OF_OFFICE = OFFICE_KEYS.map(({ key }) => key);

/** Null where an id or a name is missing: such an entry can't be named. `span` is the entry's own. */
export function officialOf(
  raw: RawEntry,
  text: string,
  file: string,
  span: Span,
  problems: AuthorityProblem[],
): Official | null {
  const get = (key: string) => raw.find(field => field.key === key)?.value ?? null;
  const add = (code: AuthorityProblem['code'], message: string, at: Span) =>
    void problems.push({ code, message, span: at });
  checkKeys(raw, KEYS, add);
  const id = textOf(get('id'));
  const name = textOf(get('name'));
  const head: Span = [span[0], Math.min(span[1], lineEnd(text, span[0]))];
  if (!id) add('authority-entry', 'An official needs an id.', get('id')?.span ?? head);
  else if (/[\s[\]|]/.test(id.text))
    add('authority-entry', `An id holds no blanks, brackets or bars: "${id.text}".`, id.span);
  if (!name) add('authority-entry', 'An official needs a name.', get('name')?.span ?? head);
  if (!id || !name) return null;
  const forms = listOf(get('forms'), 'forms', add);
  const edtf = (key: string): string | null => edtfOf(get(key), key, add);
  return {
    id: id.text,
    name: name.text,
    forms: forms.map(form => form.text),
    born: edtf('born'),
    died: edtf('died'),
    offices: officesOf(get('offices'), add),
    note: textOf(get('note'))?.text ?? null,
    sameAs: identifiersOf(get('sameAs'), add),
    source: textOf(get('source'))?.text ?? null,
    place: { file, span, id: id.span, name: name.span, forms: forms.map(form => form.span) },
    yaml: text.slice(span[0], span[1]),
  };
}

type Add = (code: AuthorityProblem['code'], message: string, at: Span) => void;
type RawText = Extract<RawValue, { readonly kind: 'text' }>;

function checkKeys(raw: RawEntry, allowed: readonly string[], add: Add): void {
  const seen = new Set<string>();
  for (const { key, keySpan } of raw) {
    if (!allowed.includes(key)) add('unknown-key', `Unknown key "${key}"; known are ${allowed.join(', ')}.`, keySpan);
    else if (seen.has(key)) add('authority-entry', `The key "${key}" stands twice; the first counts.`, keySpan);
    seen.add(key);
  }
}

function textOf(value: RawValue | null): RawText | null {
  return value?.kind === 'text' && value.text.trim() !== '' ? value : null;
}

/** A list of texts; a single text is a list of one. */
function listOf(value: RawValue | null, key: string, add: Add): readonly RawText[] {
  if (value === null || value.kind === 'none') return [];
  if (value.kind === 'text') return value.text.trim() ? [value] : [];
  if (value.kind === 'map') {
    add('authority-entry', `"${key}" is a list of texts.`, value.span);
    return [];
  }
  return value.items.flatMap(item => {
    const text = textOf(item);
    if (!text && item.kind !== 'none') add('authority-entry', `"${key}" is a list of texts.`, item.span);
    return text ? [text] : [];
  });
}

function edtfOf(value: RawValue | null, key: string, add: Add): string | null {
  if (value === null || value.kind === 'none') return null;
  const text = textOf(value);
  if (text && boundsOf(text.text.trim())) return text.text.trim();
  if (text || value.kind !== 'text') {
    const shown = text ? `: "${text.text}"` : '';
    add('invalid-edtf', `"${key}" is a date such as 1931, 1931-06 or 1931-06-03${shown}.`, value.span);
  }
  return null;
}

function officesOf(value: RawValue | null, add: Add): readonly Office[] {
  if (value === null || value.kind === 'none') return [];
  if (value.kind !== 'list') {
    add('authority-entry', '"offices" is a list, each with a title, and from and to where known.', value.span);
    return [];
  }
  return value.items.flatMap((item): Office[] => {
    if (item.kind === 'text') return item.text ? [{ title: item.text, from: null, to: null }] : [];
    if (item.kind !== 'map') return [];
    checkKeys(item.entries, KEYS_OF_OFFICE, add);
    const get = (key: string) => item.entries.find(field => field.key === key)?.value ?? null;
    const title = textOf(get('title'));
    if (!title) {
      add('authority-entry', 'An office needs a title.', item.span);
      return [];
    }
    return [{ title: title.text, from: edtfOf(get('from'), 'from', add), to: edtfOf(get('to'), 'to', add) }];
  });
}

function identifiersOf(value: RawValue | null, add: Add): readonly Identifier[] {
  if (value === null || value.kind === 'none') return [];
  if (value.kind !== 'map') {
    add('authority-entry', '"sameAs" names other authorities, as in "wikidata: Q11256".', value.span);
    return [];
  }
  return value.entries.flatMap(({ key, value: own }) => {
    const text = textOf(own);
    return text ? [{ key, value: text.text }] : [];
  });
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
