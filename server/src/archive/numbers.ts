/** The numbers that documents of a folder bear, so that two of one number are found. */
import { type Archive, documentsOf } from './archive.ts';
import type { Document } from './document.ts';
import type { Entry } from './entry.ts';
import { readFacts } from '../facts/read-facts.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import { factsOf } from './entry-facts.ts';
import { parentOf } from './folders.ts';
import type { EntryFacts } from '../facts/facts.ts';
import { lineAround } from '../text/line-around.ts';
import { overlaps, type Span } from '../text/span.ts';

export interface EntryNumber {
  /** What is alike in two documents only where they are one: number, type, sender and year, or an edition's number. */
  readonly key: string;
  readonly text: string;
  /** Relative to the entry. */
  readonly span: Span;
}

const numbers = new WeakMap<Entry, readonly EntryNumber[]>();

/** The editor's own number, and those of the head; each once. Where nobody has the file open no facts are kept for them. */
export function numbersOf(entry: Entry, open = true): readonly EntryNumber[] {
  let known = numbers.get(entry);
  if (!known) {
    const facts = open ? factsOf(entry) : readFacts(parseEntry(entry.text, entry.settings), entry.settings);
    const { head, sender, date, type } = facts;
    const year = date?.edtf?.slice(0, 4) ?? '';
    known = head.flatMap(({ kind, text, span, value }): EntryNumber[] => {
      const own = (value ?? text).replaceAll(' ', '').toLowerCase();
      if (own === '') return [];
      const number = { text: value ?? text, span };
      // Conferences begin to count anew; telegrams and letters of one sender don't within a year.
      const series = type === 'telegram' || type === 'letter';
      if (kind === 'number' && series && isOwn(entry.text, span, facts))
        return [{ ...number, key: [own, type, sender?.text ?? '', year].join('\n') }];
      // An edition counts its documents through; a file number glued to a shelf-mark is none of its numbers.
      const counted = kind === 'edition-number' && text.endsWith('.') && entry.text.charAt(span[1]) === ' ';
      return counted ? [{ ...number, key: `edition ${own}` }] : [];
    });
    numbers.set(entry, known);
  }
  return known;
}

/** A number beside another day than the document's is that of a telegram that is referred to. */
function isOwn(text: string, span: Span, { date, dates }: EntryFacts): boolean {
  const line = lineAround(text, span);
  const beside = dates.filter(other => overlaps(other.span, line));
  return beside.length === 0 || beside.some(other => date !== null && overlaps(other.span, date.span));
}

export interface NumberPlace {
  readonly file: string;
  /** Which of the file's entries. */
  readonly entry: number;
  /** Offsets into the file. */
  readonly span: Span;
}

/** The first document that bears each number. */
export type NumberIndex = ReadonlyMap<string, NumberPlace>;

const indexes = new WeakMap<Archive, Map<string, NumberIndex>>();

/** By the names of the files. */
export function firstNumbersIn(archive: Archive, folder: string): NumberIndex {
  const folders = foldersOf(archive);
  let index = folders.get(folder);
  if (!index) {
    index = indexOf(archive, folder);
    folders.set(folder, index);
  }
  return index;
}

/**
 * For who reads an archive one document after the other: of those before only the numbers stay, and count as if their
 * documents were in the archive still.
 */
export function setFirstNumbers(archive: Archive, folder: string, index: NumberIndex): void {
  foldersOf(archive).set(folder, index);
}

function foldersOf(archive: Archive): Map<string, NumberIndex> {
  let folders = indexes.get(archive);
  if (!folders) {
    folders = new Map();
    indexes.set(archive, folders);
  }
  return folders;
}

function indexOf(archive: Archive, folder: string): NumberIndex {
  const index = new Map<string, NumberPlace>();
  const documents = [...documentsOf(archive)].filter(({ file }) => parentOf(file) === folder);
  documents.sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const document of documents) addNumbers(index, document, archive.open.has(document.file));
  return index;
}

export function addNumbers(index: Map<string, NumberPlace>, { file, entries }: Document, open = true): void {
  for (const [at, { entry, start }] of entries.entries()) {
    for (const { key, span } of numbersOf(entry, open)) {
      if (!index.has(key)) index.set(key, { file, entry: at, span: [span[0] + start, span[1] + start] });
    }
  }
}

/** The first bearers of the numbers of a document that another one bears too, as a text that changes when they do. */
export function duplicatesIn(archive: Archive, { file, entries }: Document): string {
  const firsts = firstNumbersIn(archive, parentOf(file));
  const others: string[] = [];
  for (const [at, { entry }] of entries.entries()) {
    for (const { key } of numbersOf(entry, archive.open.has(file))) {
      const first = firsts.get(key);
      if (first && (first.file !== file || first.entry !== at)) others.push(`${first.file} ${first.span.join('-')}`);
    }
  }
  return others.join('\n');
}
