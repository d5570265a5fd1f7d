/** The edits that make one entry of two: nothing that either says is lost. */
import { type Edit, editorEdit } from '../text/edit.ts';
import { addField, addForms } from './authority-edit.ts';
import { dateText, identifiersText, officeItem } from './new-official.ts';
import type { Official } from './official.ts';
import { yamlText } from './yaml-text.ts';

export interface MergedEntries {
  /** In the file of the entry that stays, and in that of the one that goes. */
  readonly added: readonly Edit<'editor'>[];
  readonly removed: Edit<'editor'>;
}

export function mergeEntries(source: string, from: Official, target: string, into: Official): MergedEntries | null {
  const known = new Set([into.name, ...into.forms]);
  const forms = [...new Set([from.name, ...from.forms])].filter(form => !known.has(form));
  const edits: (Edit<'editor'> | null)[] = [];
  const differing: string[] = [];
  if (forms.length > 0) edits.push(addForms(target, into, forms));
  const single = (key: 'born' | 'died' | 'note' | 'source', write: (text: string) => string) => {
    const value = from[key];
    if (value === null || value === into[key]) return;
    if (into[key] === null) edits.push(addField(target, into, key, write(value)));
    else differing.push(`${key}: ${value}`);
  };
  single('born', dateText);
  single('died', dateText);
  const offices = from.offices.filter(office =>
    into.offices.every(other => JSON.stringify(other) !== JSON.stringify(office)),
  );
  if (offices.length > 0 && into.offices.length === 0) {
    edits.push(
      addField(
        target,
        into,
        'offices',
        offices.flatMap(officeItem).map(line => `  ${line}`),
      ),
    );
  } else
    differing.push(...offices.map(({ title, from: start, to }) => `office: ${title} (${start ?? ''}–${to ?? ''})`));
  single('note', yamlText);
  const identifiers = from.sameAs.filter(({ key, value }) =>
    into.sameAs.every(each => each.key !== key || each.value !== value),
  );
  if (identifiers.length > 0 && into.sameAs.length === 0)
    edits.push(addField(target, into, 'sameAs', identifiersText(identifiers)));
  else differing.push(...identifiers.map(({ key, value }) => `${key}: ${value}`));
  single('source', yamlText);
  const added = edits.filter(edit => edit !== null);
  if (added.length < edits.length) return null;
  const remark = differing.length > 0 ? [remarkOn(target, into, from.id, differing)] : [];
  return { added: [...added, ...remark], removed: removal(source, from) };
}

/** What the two say differently stays as a comment behind the entry, for a person to decide. */
function remarkOn(text: string, { place }: Official, id: string, differing: readonly string[]): Edit<'editor'> {
  const start = text.lastIndexOf('\n', place.span[0] - 1) + 1;
  const indent = ' '.repeat(place.span[0] - start + 2);
  const stop = text.indexOf('\n', place.span[1]);
  const end = stop < 0 ? text.length : text[stop - 1] === '\r' ? stop - 1 : stop;
  const newline = text[end] === '\r' ? '\r\n' : '\n';
  const lines = differing.map(each => `${newline}${indent}# ${id} had ${each.replace(/\s+/g, ' ')}`);
  return editorEdit([end, end], lines.join(''));
}

/** The entry's own lines, and the blank line behind it. */
function removal(text: string, { place }: Official): Edit<'editor'> {
  const start = text.lastIndexOf('\n', place.span[0] - 1) + 1;
  let end = lineEnd(text, place.span[1]);
  const next = lineEnd(text, end);
  if (end < text.length && text.slice(end, next).trim() === '') end = next;
  return editorEdit([start, end], '');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
