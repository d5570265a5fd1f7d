/** TEI: `person` in a `listPerson`, or `item`s that begin with a `persName` that has an id, as printed lists are encoded. */
import { boundsOf } from '../dates/bounds.ts';
import type { Identifier, Office } from '../officials/official.ts';
import { readDescription } from './described.ts';
import { type Imported, keptId, NOBODY, type ReadList } from './imported.ts';
import { findElements, textOf, type XmlElement } from './xml.ts';

export function readTeiList(root: XmlElement): ReadList {
  const people: Imported[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const person of findElements(root, 'person')) {
    const read = readPerson(person);
    if (read) people.push(read);
    else problems.push({ line: person.line, message: 'This person has no persName.' });
  }
  for (const item of findElements(root, 'item')) {
    const [name] = findElements(item, 'persName');
    const read = name?.attributes.has('id') ? readItem(item, name) : null;
    if (read) people.push(read);
  }
  return { people, problems };
}

function readPerson(person: XmlElement): Imported | null {
  const names = findElements(person, 'persName').map(nameOf).filter(Boolean);
  const [name, ...forms] = names;
  if (name === undefined) return null;
  const described = findElements(person, 'note').map(textOf).filter(Boolean).join(' ');
  const { offices, note } = readDescription(described);
  const own = findElements(person, 'occupation', 'state', 'affiliation')
    .map(officeOf)
    .filter(office => office !== null);
  return {
    ...NOBODY,
    id: keptId(person.attributes.get('id') ?? null),
    name,
    forms: [...new Set(forms.filter(form => form !== name))],
    born: lifeDate(person, 'birth'),
    died: lifeDate(person, 'death'),
    offices: [...own, ...offices],
    note,
    sameAs: [...findElements(person, 'idno').flatMap(identifierOf), ...sameAsOf(person)],
  };
}

/** `<surname>` and `<forename>` as a list of persons has them; else the words as they stand. */
function nameOf(element: XmlElement): string {
  const family = findElements(element, 'surname').map(textOf).join(' ');
  const given = findElements(element, 'forename').map(textOf).join(' ');
  if (family && given) return `${family}, ${given}`;
  return textOf(element)
    .replace(/[,;:]$/, '')
    .trim();
}

function readItem(item: XmlElement, name: XmlElement): Imported | null {
  const words = nameOf(name);
  if (words === '') return null;
  const behind = item.children.slice(item.children.findIndex(child => child === name || contains(child, name)) + 1);
  const rest = behind.map(child => (typeof child === 'string' ? child : textOf(child))).join(' ');
  const { offices, note } = readDescription(rest.replace(/^[\s,;:–—-]+/, ''));
  return { ...NOBODY, id: keptId(name.attributes.get('id') ?? null), name: words, offices, note };
}

function contains(child: XmlElement | string, element: XmlElement): boolean {
  return typeof child !== 'string' && child.children.some(own => own === element || contains(own, element));
}

/** The attributes that TEI has for a time that is known, or known not to be before or after. */
function lifeDate(person: XmlElement, name: string): string | null {
  const [element] = findElements(person, name);
  if (!element) return null;
  const { attributes } = element;
  const date = findElements(element, 'date')[0]?.attributes.get('when');
  return edtfOf(attributes.get('when') ?? date) ?? intervalOf(attributes) ?? edtfOf(textOf(element));
}

function intervalOf(attributes: ReadonlyMap<string, string>): string | null {
  const from = edtfOf(attributes.get('notBefore') ?? attributes.get('from'));
  const to = edtfOf(attributes.get('notAfter') ?? attributes.get('to'));
  return from || to ? `${from ?? '..'}/${to ?? '..'}` : null;
}

function officeOf(element: XmlElement): Office | null {
  const title = textOf(element);
  if (title === '') return null;
  const { attributes } = element;
  const when = edtfOf(attributes.get('when'));
  return {
    title,
    from: edtfOf(attributes.get('from') ?? attributes.get('notBefore')) ?? when,
    to: edtfOf(attributes.get('to') ?? attributes.get('notAfter')) ?? when,
  };
}

function identifierOf(element: XmlElement): readonly Identifier[] {
  const key = (element.attributes.get('type') ?? element.attributes.get('subtype') ?? '').toLowerCase();
  const value = textOf(element);
  return key && value ? [{ key, value }] : [];
}

function sameAsOf({ attributes }: XmlElement): readonly Identifier[] {
  const value = attributes.get('sameAs') ?? '';
  return value.startsWith('https://') ? [{ key: 'link', value }] : [];
}

function edtfOf(text: string | undefined): string | null {
  const value = text?.trim() ?? '';
  return value !== '' && boundsOf(value) ? value : null;
}
