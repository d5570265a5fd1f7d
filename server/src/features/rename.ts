/** Another id for an official, in the authority and in all marks; or another spelling of a form that the authority lists. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { rootOf } from '../archive/folders.ts';
import type { Official } from '../officials/official.ts';
import { yamlTextAt } from '../officials/yaml-text.ts';
import { type Edit, editorEdit } from '../text/edit.ts';
import { isDigit, isLetter } from '../text/letters.ts';
import { type Span, touches } from '../text/span.ts';
import type { FileEdits } from './file-edits.ts';
import { officialMarkAt, officialMarksIn } from './official-marks.ts';

/** What is called otherwise from then on. */
export interface Renamed {
  readonly kind: 'id' | 'form';
  /** The file that the question was asked in. */
  readonly file: string;
  readonly span: Span;
  /** As it is now. */
  readonly text: string;
  readonly official: Official | null;
}

export function renamedInDocument(archive: Archive, document: Document, offset: number): Renamed | null {
  const mark = officialMarkAt(document, offset);
  if (!mark) return null;
  const official = authorityOf(archive, document.file).officials.get(mark.id) ?? null;
  return { kind: 'id', file: document.file, span: mark.span, text: mark.id, official };
}

/** The id of an entry, its name, or one of its forms. */
export function renamedInAuthority(archive: Archive, file: string, offset: number): Renamed | null {
  const authority = archive.authorities.get(file);
  for (const official of authority?.officials ?? []) {
    const { id, name, forms, span } = official.place;
    if (!touches(span, offset)) continue;
    if (touches(id, offset)) return { kind: 'id', file, span: id, text: official.id, official };
    const form = [name, ...forms].find(own => touches(own, offset));
    if (form && authority) return { kind: 'form', file, span: form, text: authority.text.slice(...form), official };
  }
  return null;
}

/** Why this can't be done, for the person who asked. */
export interface Refusal {
  readonly refused: string;
}

/** One step a document. */
export function* rename(
  archive: Archive,
  renamed: Renamed,
  to: string,
): Generator<void, readonly FileEdits[] | Refusal, void> {
  const text = to.trim();
  if (text === '') return { refused: 'A name needs a letter.' };
  if (renamed.kind === 'form') {
    const authority = archive.authorities.get(renamed.file);
    if (!authority) return { refused: 'The file of officials has changed.' };
    const edit = editorEdit(renamed.span, yamlTextAt(authority.text, renamed.span[0], text));
    return [{ file: renamed.file, edits: [edit] }];
  }
  if (!isId(text)) {
    return { refused: `“${text}” can’t be an id: letters, digits, hyphens, full stops and underscores, two at least.` };
  }
  const taken = entriesOf(archive, renamed.file, text)[0];
  if (text !== renamed.text && taken) {
    return { refused: `${text} is ${taken.name} already. To make one official of two, merge their entries.` };
  }
  return yield* renameId(archive, renamed, text);
}

function* renameId(
  archive: Archive,
  { file, text: from }: Renamed,
  to: string,
): Generator<void, readonly FileEdits[], void> {
  const all = new Map<string, Edit<'editor'>[]>();
  const add = (at: string, span: Span, text: string) => {
    const edits = all.get(at);
    if (edits) edits.push(editorEdit(span, text));
    else all.set(at, [editorEdit(span, text)]);
  };
  for (const { place } of entriesOf(archive, file, from)) {
    const text = archive.authorities.get(place.file)?.text ?? '';
    add(place.file, place.id, yamlTextAt(text, place.id[0], to));
  }
  const root = rootOf(file, archive.roots);
  for (const document of documentsOf(archive)) {
    // Another root's own official of this id is somebody else; a mark that means nobody there follows.
    const isServed = rootOf(document.file, archive.roots) === root;
    if (isServed || !authorityOf(archive, document.file).officials.has(from)) {
      for (const { span } of officialMarksIn(document, from)) add(document.file, span, to);
    }
    yield;
  }
  return [...all].map(([at, edits]) => ({ file: at, edits }));
}

/** All entries of an id in the root of a file: the nearer one and those that it goes before are one official. */
function entriesOf(archive: Archive, file: string, id: string): readonly Official[] {
  const root = rootOf(file, archive.roots);
  return [...archive.authorities.values()]
    .filter(authority => rootOf(authority.file, archive.roots) === root)
    .flatMap(({ officials }) => officials.filter(official => official.id === id));
}

/** What `[[id]]` can hold. */
function isId(text: string): boolean {
  if (text.length < 2 || text.length > 80) return false;
  let letters = 0;
  for (const character of text) {
    if (isLetter(character)) letters++;
    else if (!isDigit(character) && !'_.-'.includes(character)) return false;
  }
  return letters > 0 && !'_.-'.includes(text.charAt(0));
}
