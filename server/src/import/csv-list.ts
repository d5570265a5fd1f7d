/** A table of officials: a header with the names of the columns, one row a person, or one row an office of his. */
import { boundsOf } from '../dates/bounds.ts';
import { IDENTIFIER_KEYS } from '../officials/authority-keys.ts';
import type { Identifier, Office } from '../officials/official.ts';
import { readCsv } from './csv.ts';
import { readDescription } from './described.ts';
import { type Imported, keptId, type ReadList } from './imported.ts';

const IDENTIFIERS = IDENTIFIER_KEYS.map(({ key }) => key);
const COLUMNS = [
  'id',
  'name',
  'forms',
  'born',
  'died',
  'office',
  'from',
  'to',
  'description',
  'note',
  'source',
  ...IDENTIFIERS,
];

export function readCsvList(text: string): ReadList {
  const [header, ...rows] = readCsv(text);
  const problems: { line: number; message: string }[] = [];
  const columns = (header?.cells ?? []).map(cell => cell.trim().toLowerCase());
  if (!columns.includes('name')) {
    return {
      people: [],
      problems: [
        { line: 1, message: `The first line names the columns, with “name” among them: ${COLUMNS.join(', ')}.` },
      ],
    };
  }
  for (const column of columns) {
    if (!COLUMNS.includes(column))
      problems.push({ line: 1, message: `The column “${column}” is not read. There are ${COLUMNS.join(', ')}.` });
  }
  const people = new Map<string, Imported>();
  for (const { line, cells } of rows) {
    const get = (column: string) => cells[columns.indexOf(column)]?.trim() || null;
    const dateOf = (column: string): string | null => {
      const value = get(column);
      if (value === null || boundsOf(value)) return value;
      problems.push({ line, message: `“${value}” is no date such as 1931, 1931-06 or 1931-06-03.` });
      return null;
    };
    const name = get('name');
    if (name === null) {
      problems.push({ line, message: 'No name stands in this row.' });
      continue;
    }
    const { offices, note } = readDescription(get('description') ?? '');
    const title = get('office');
    const own: Office[] = title === null ? [] : [{ title, from: dateOf('from'), to: dateOf('to') }];
    const person: Imported = {
      id: keptId(get('id')),
      name,
      forms: (get('forms') ?? '')
        .split(/[;|]/)
        .map(form => form.trim())
        .filter(Boolean),
      born: dateOf('born'),
      died: dateOf('died'),
      offices: [...own, ...offices],
      note: get('note') ?? note,
      sameAs: IDENTIFIERS.flatMap((key): Identifier[] => {
        const value = get(key);
        return value === null ? [] : [{ key, value }];
      }),
      source: get('source'),
    };
    const key = person.id ?? name;
    const before = people.get(key);
    people.set(key, before ? joined(before, person) : person);
  }
  return { people: [...people.values()], problems };
}

/** Several rows of one person: his offices one after the other. */
function joined(a: Imported, b: Imported): Imported {
  return {
    ...a,
    forms: [...new Set([...a.forms, ...b.forms])],
    born: a.born ?? b.born,
    died: a.died ?? b.died,
    offices: [...a.offices, ...b.offices],
    note: a.note === null || b.note === null || a.note === b.note ? (a.note ?? b.note) : `${a.note} ${b.note}`,
    sameAs: [...a.sameAs, ...b.sameAs.filter(({ key }) => a.sameAs.every(other => other.key !== key))],
    source: a.source ?? b.source,
  };
}
