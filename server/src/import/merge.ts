/**
 * A foreign list and an authority → what would be added to the authority's file. Nothing that stands there is changed or
 * lost, and what is there already isn't added again: importing twice is importing once.
 */
import { parseListedName } from '../names/listed-name.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { addField, addForms, addOfficials } from '../officials/authority-edit.ts';
import { dateText, identifiersText, type NewOfficial, officeItem } from '../officials/new-official.ts';
import { idFor } from '../officials/official-id.ts';
import type { Official } from '../officials/official.ts';
import { yamlText } from '../officials/yaml-text.ts';
import type { Edit } from '../text/edit.ts';
import type { Imported } from './imported.ts';

export interface Merge {
  readonly edits: readonly Edit<'editor'>[];
  readonly added: readonly NewOfficial[];
  readonly changed: readonly { readonly official: Official; readonly what: readonly string[] }[];
  /** What the list says and the authority says otherwise: left as it is, for a person to decide. */
  readonly differing: readonly { readonly official: Official; readonly what: string }[];
  /** The file is written in a way that can't be added to line by line. */
  readonly refused: boolean;
}

export function mergeList(file: AuthorityFile, people: readonly Imported[]): Merge {
  const { text } = file;
  const index = indexOf(file.officials);
  const taken = new Set(file.officials.map(({ id }) => id));
  const added = new Map<string, NewOfficial>();
  const edits: Edit<'editor'>[] = [];
  const changed: { official: Official; what: string[] }[] = [];
  const differing: { official: Official; what: string }[] = [];
  let refused = false;
  const touched = new Set<Official>();
  for (const person of people) {
    const official = index(person);
    if (!official) {
      const key = keysOf(person.name)[0] ?? person.name;
      if (added.has(key) && !person.id) continue;
      const id = person.id && !taken.has(person.id) ? person.id : idFor(person.name, each => taken.has(each));
      taken.add(id);
      added.set(person.id ?? key, { ...person, id });
      continue;
    }
    const { wanted, conflicts } = compare(official, person);
    for (const what of conflicts) differing.push({ official, what });
    if (wanted.length === 0 || touched.has(official)) continue;
    touched.add(official);
    const own = wanted.map(({ write }) => write(text, official));
    if (own.includes(null)) refused = true;
    else {
      edits.push(...own.filter(edit => edit !== null));
      changed.push({ official, what: wanted.map(({ what }) => what) });
    }
  }
  const more = added.size > 0 ? addOfficials(file, [...added.values()]) : null;
  if (added.size > 0 && !more) refused = true;
  return { edits: more ? [...edits, more] : edits, added: [...added.values()], changed, differing, refused };
}

interface Addition {
  readonly what: string;
  readonly write: (text: string, official: Official) => Edit<'editor'> | null;
}

interface Compared {
  readonly wanted: readonly Addition[];
  readonly conflicts: readonly string[];
}

function compare(official: Official, person: Imported): Compared {
  const wanted: Addition[] = [];
  const conflicts: string[] = [];
  const known = new Set([official.name, ...official.forms].map(flat));
  const forms = [person.name, ...person.forms].filter(
    form => !known.has(flat(form)) && !isSameName(official.name, form),
  );
  if (forms.length > 0) {
    wanted.push({ what: `forms: ${forms.join('; ')}`, write: (text, own) => addForms(text, own, [...new Set(forms)]) });
  }
  const single = (key: 'born' | 'died' | 'note' | 'source', value: string | null, written: string) => {
    const own = official[key];
    if (value === null || (own !== null && flat(own) === flat(value))) return;
    if (own === null)
      wanted.push({ what: `${key}: ${value}`, write: (text, each) => addField(text, each, key, written) });
    else if (key !== 'source') conflicts.push(`${key}: “${value}” in the list, “${own}” here`);
  };
  single('born', person.born, dateText(person.born ?? ''));
  single('died', person.died, dateText(person.died ?? ''));
  if (official.offices.length === 0 && person.offices.length > 0) {
    const lines = person.offices.flatMap(office => officeItem(office).map(line => `  ${line}`));
    wanted.push({
      what: `offices: ${person.offices.map(({ title }) => title).join('; ')}`,
      write: (text, own) => addField(text, own, 'offices', lines),
    });
  } else {
    for (const { title } of person.offices) {
      if (official.offices.every(office => flat(office.title) !== flat(title)))
        conflicts.push(`office: “${title}” in the list, not here`);
    }
  }
  single('note', person.note, yamlText(person.note ?? ''));
  if (official.sameAs.length === 0 && person.sameAs.length > 0) {
    wanted.push({
      what: `sameAs: ${person.sameAs.map(({ key }) => key).join(', ')}`,
      write: (text, own) => addField(text, own, 'sameAs', identifiersText(person.sameAs)),
    });
  } else {
    for (const { key, value } of person.sameAs) {
      const own = official.sameAs.find(each => each.key === key);
      if (own?.value !== value)
        conflicts.push(`${key}: “${value}” in the list, ${own ? `“${own.value}”` : 'none'} here`);
    }
  }
  single('source', person.source, yamlText(person.source ?? ''));
  return { wanted, conflicts };
}

/** Who in the authority is this person: by id, by another authority's number, by a name that only one bears. */
function indexOf(officials: readonly Official[]): (person: Imported) => Official | null {
  const byId = new Map(officials.map(official => [official.id, official]));
  const bySameAs = new Map(
    officials.flatMap(official => official.sameAs.map(each => [`${each.key} ${each.value}`, official])),
  );
  const byName = new Map<string, Official | null>();
  for (const official of officials) {
    for (const key of new Set([official.name, ...official.forms].flatMap(keysOf))) {
      const other = byName.get(key);
      byName.set(key, other === undefined || other === official ? official : null);
    }
  }
  return ({ id, name, sameAs }) => {
    const known = id === null ? undefined : byId.get(id);
    // One id may be two persons in two lists: the name must agree.
    if (known && keysOf(name).some(key => [known.name, ...known.forms].flatMap(keysOf).includes(key))) return known;
    for (const each of sameAs) {
      const official = bySameAs.get(`${each.key} ${each.value}`);
      if (official) return official;
    }
    for (const key of keysOf(name)) {
      const official = byName.get(key);
      if (official) return official;
    }
    return null;
  };
}

/** Surname and given names, folded, without titles and what stands in parentheses. */
function keysOf(name: string): readonly string[] {
  const { shapes } = parseListedName(name);
  const [main] = shapes;
  return main ? [`${main.family.join(' ')}|${main.given.join(' ')}`] : [];
}

function isSameName(a: string, b: string): boolean {
  return keysOf(a)[0] === keysOf(b)[0];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
