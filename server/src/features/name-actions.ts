/** What can be done about a name: add its bearer to the authority, or say in the text whom it means or that nobody knows. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { type PlainName, plainNameOf } from '../names/plain-name.ts';
import type { Authority } from '../officials/authority.ts';
import { addForm, addOfficials } from '../officials/authority-edit.ts';
import { likelyMatches } from '../officials/likely-matches.ts';
import type { NewOfficial } from '../officials/new-official.ts';
import { idFor } from '../officials/official-id.ts';
import type { Official } from '../officials/official.ts';
import { editorEdit } from '../text/edit.ts';
import { isLetter } from '../text/letters.ts';
import { type Span, shift, slice } from '../text/span.ts';
import type { FileEdits } from './file-edits.ts';
import { mentionAt } from './mention-at.ts';
import { writtenAuthority } from './written-authority.ts';

export interface NameAction {
  readonly title: string;
  readonly preferred: boolean;
  /** It changes the authority, and with it whom other names mean. */
  readonly changesAuthority: boolean;
  readonly files: readonly FileEdits[];
  /** A file that has to be made first. */
  readonly creates: string | null;
}

/** At the cursor, or for the words that are selected. */
export function nameActionsAt(archive: Archive, document: Document, range: Span): readonly NameAction[] {
  const found = mentionAt(archive, document, range[0]);
  const mention = found?.mention ?? null;
  const own = found && mention ? shift(mention.span, found.placed.start) : null;
  const isInside = own !== null && range[0] >= own[0] && range[1] <= own[1];
  const span = isInside ? own : range[1] > range[0] ? range : null;
  if (!span) return [];
  const text = slice(document.text, span);
  // A mark says itself whom it means.
  if (text.length > LONGEST || text.includes('[') || text.includes(']') || text.includes('\n')) return [];
  const authority = authorityOf(archive, document.file);
  const meant = isInside && mention ? meantBy(mention) : [];
  const plain = meant.length === 0 ? plainNameOf(text) : null;
  const likely = plain ? likelyMatches(authority, plain.key, plain.initial) : [];
  return [
    ...meant.map((official, at) => mark(document, span, official, meant.length > 1, at === 0 && meant.length > 1)),
    ...(plain ? additions(archive, document, authority, plain, likely) : []),
    ...likely.map(official => mark(document, span, official, true, false)),
    ...(meant.length > 0 || plain ? [unknown(document, span)] : []),
  ];
}

/** What a mark can hold. */
const LONGEST = 200;

function meantBy({ resolution }: Mention): readonly Official[] {
  switch (resolution.kind) {
    case 'resolved':
      return [resolution.official];
    case 'ambiguous':
      return resolution.candidates.map(({ official }) => official);
    case 'unknown':
      return [];
  }
}

function additions(
  archive: Archive,
  document: Document,
  authority: Authority,
  plain: PlainName,
  likely: readonly Official[],
): readonly NameAction[] {
  return [
    ...likely.flatMap(official => form(archive, plain, official) ?? []),
    addNew(archive, document, authority, plain, likely.length === 0) ?? [],
  ].flat();
}

function form(archive: Archive, plain: PlainName, official: Official): NameAction | null {
  const file = archive.authorities.get(official.place.file);
  const edit = file && addForm(file.text, official, plain.text);
  if (!edit) return null;
  return {
    title: `Add “${plain.text}” as a form of ${official.name}`,
    preferred: false,
    changesAuthority: true,
    files: [{ file: file.file, edits: [edit] }],
    creates: null,
  };
}

function addNew(
  archive: Archive,
  document: Document,
  { officials }: Authority,
  plain: PlainName,
  preferred: boolean,
): NameAction | null {
  const target = writtenAuthority(archive, document.file);
  const name = listed(plain);
  const official: NewOfficial = {
    id: idFor(name, id => officials.has(id)),
    name,
    forms: [],
    born: null,
    died: null,
    offices: [],
    note: null,
    sameAs: [],
    source: null,
  };
  const edit = target && addOfficials(target.authority, [official]);
  if (!edit) return null;
  return {
    title: `Add “${name}” as a new official`,
    preferred,
    changesAuthority: true,
    files: [{ file: target.authority.file, edits: [edit] }],
    creates: target.isNew ? target.authority.file : null,
  };
}

/** As a list of persons has it. A name of capitals alone is written as names are. */
function listed({ text, surname }: PlainName): string {
  const given = text.slice(0, text.length - surname.length).trim();
  const family = surname === surname.toUpperCase() && surname.length > 3 ? inWords(surname) : surname;
  return given === '' ? family : `${family}, ${given}`;
}

function inWords(capitals: string): string {
  let words = '';
  for (const character of capitals) words += isLetter(words.slice(-1)) ? character.toLowerCase() : character;
  return words;
}

function mark(document: Document, span: Span, official: Official, isChoice: boolean, preferred: boolean): NameAction {
  const title = isChoice ? `This is ${official.name}: mark it so` : `Mark as ${official.name}, whatever is added later`;
  return around(document, span, official.id, title, preferred);
}

function unknown(document: Document, span: Span): NameAction {
  return around(document, span, '?', 'Not a person, or nobody known: mark it so', false);
}

function around({ file }: Document, [start, end]: Span, id: string, title: string, preferred: boolean): NameAction {
  return {
    title,
    preferred,
    changesAuthority: false,
    files: [{ file, edits: [editorEdit([start, start], `[[${id}|`), editorEdit([end, end], ']]')] }],
    creates: null,
  };
}
