/** EAC-CPF: one person a file, or several in one. */
import { boundsOf } from '../dates/bounds.ts';
import type { Identifier, Office } from '../officials/official.ts';
import { readDescription } from './described.ts';
import { type Imported, keptId, NOBODY, type ReadList } from './imported.ts';
import { findElements, textOf, type XmlElement } from './xml.ts';

export function readEacList(root: XmlElement): ReadList {
  const people: Imported[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const record of findElements(root, 'eac-cpf', 'eac')) {
    const read = readRecord(record);
    if (read) people.push(read);
    else problems.push({ line: record.line, message: 'This record has no nameEntry.' });
  }
  return { people, problems };
}

function readRecord(record: XmlElement): Imported | null {
  const [name, ...forms] = findElements(record, 'nameEntry').map(nameOf).filter(Boolean);
  if (name === undefined) return null;
  const [dates] = findElements(record, 'existDates');
  const history = findElements(record, 'biogHist').map(textOf).filter(Boolean).join(' ');
  const { offices, note } = readDescription(history);
  return {
    ...NOBODY,
    id: keptId(textOf(findElements(record, 'recordId')[0])),
    name,
    forms: [...new Set(forms.filter(form => form !== name))],
    born: dateIn(dates, 'fromDate'),
    died: dateIn(dates, 'toDate'),
    offices: [
      ...findElements(record, 'occupation', 'function')
        .map(officeOf)
        .filter(office => office !== null),
      ...offices,
    ],
    note,
    sameAs: findElements(record, 'otherRecordId', 'entityId').flatMap(identifierOf),
  };
}

/** `part`s by what they are, where they say it. */
function nameOf(entry: XmlElement): string {
  const parts = findElements(entry, 'part');
  const by = (kind: string) =>
    parts
      .filter(part => part.attributes.get('localType')?.toLowerCase().includes(kind))
      .map(textOf)
      .join(' ');
  const [family, given] = [by('surname'), by('forename')];
  const words = family && given ? `${family}, ${given}` : parts.map(textOf).join(' ');
  // Dates of life stand behind a heading's name: `Lund, Anders, 1899-1974`.
  return words.replace(/,? \(?(?:b\. ?)?\d{4}(?:[-–](?:\d{4})?)?\)?\.?$/, '').trim();
}

function dateIn(element: XmlElement | undefined, name: string): string | null {
  const found = element && findElements(element, name)[0];
  const value = found ? (found.attributes.get('standardDate') ?? textOf(found)).trim() : '';
  return value !== '' && boundsOf(value) ? value : null;
}

function officeOf(element: XmlElement): Office | null {
  const title = textOf(findElements(element, 'term')[0]);
  return title === '' ? null : { title, from: dateIn(element, 'fromDate'), to: dateIn(element, 'toDate') };
}

function identifierOf(element: XmlElement): readonly Identifier[] {
  const value = textOf(element);
  const kind = (element.attributes.get('localType') ?? element.attributes.get('agencyCode') ?? '').toLowerCase();
  return value !== '' && kind !== '' ? [{ key: kind, value }] : [];
}
