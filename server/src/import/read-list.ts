/** A foreign list, whatever it is: XML, CSV, or a printed List of Persons typed as it stands. */
import { readCsvList } from './csv-list.ts';
import { readEacList } from './eac-list.ts';
import type { ReadList } from './imported.ts';
import { readListOfPersons } from './list-of-persons.ts';
import { readTeiList } from './tei-list.ts';
import { findElements, readXml } from './xml.ts';

export type ListKind = 'tei' | 'eac' | 'csv' | 'list';

export function readList(text: string, name: string): ReadList & { readonly kind: ListKind } {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) {
    const root = readXml(start);
    if (findElements(root, 'eac-cpf', 'eac').length > 0) return { kind: 'eac', ...readEacList(root) };
    return { kind: 'tei', ...readTeiList(root) };
  }
  if (/\.[ct]sv$/i.test(name)) return { kind: 'csv', ...readCsvList(text) };
  return { kind: 'list', ...readListOfPersons(text) };
}
