/** The numbers that documents of a folder bear, so that two of one number are found. */
import { type Archive, documentsOf } from './archive.ts';
import type { Document } from './document.ts';
import type { Entry } from './entry.ts';
import { factsOf } from './entry-facts.ts';
import { parentOf } from './folders.ts';
import type { Span } from '../text/span.ts';

export interface EntryNumber {
  /** What is alike in two documents only where they are one: number, type, sender and year, or an edition's number. */
  readonly key: string;
  readonly text: string;
  /** Relative to the entry. */
  readonly span: Span;
}

const numbers = new WeakMap<Entry, readonly EntryNumber[]>();

/** The editor's own number, and those of the head; each once. */
export function numbersOf(entry: Entry): readonly EntryNumber[] {
  let known = numbers.get(entry);
  if (!known) {
    const { head, sender, date, type } = factsOf(entry);
    const year = date?.edtf?.slice(0, 4) ?? '';
    known = head.flatMap(({ kind, text, span, value }): EntryNumber[] => {
      const own = (value ?? text).replaceAll(' ', '').toLowerCase();
      if (own === '') return [];
      const number = { text: value ?? text, span };
      // Conferences begin to count anew; telegrams and letters of one sender don't within a year.
      const series = type === 'telegram' || type === 'letter';
      if (kind === 'number' && series) return [{ ...number, key: [own, type, sender?.text ?? '', year].join('\n') }];
      // An edition counts its documents through; a file number glued to a shelf-mark is none of its numbers.
      const counted = kind === 'edition-number' && entry.text.charAt(span[1]) === ' ';
      return counted ? [{ ...number, key: `edition ${own}` }] : [];
    });
    numbers.set(entry, known);
  }
  return known;
}

export interface NumberPlace {
  readonly document: Document;
  readonly entry: Entry;
  readonly span: Span;
}

type Index = ReadonlyMap<string, NumberPlace>;

const indexes = new WeakMap<Archive, Map<string, Index>>();

/** The first document of the folder that bears each number, by the names of the files. */
export function firstNumbersIn(archive: Archive, folder: string): Index {
  let folders = indexes.get(archive);
  if (!folders) {
    folders = new Map();
    indexes.set(archive, folders);
  }
  let index = folders.get(folder);
  if (!index) {
    index = indexOf(archive, folder);
    folders.set(folder, index);
  }
  return index;
}

function indexOf(archive: Archive, folder: string): Index {
  const index = new Map<string, NumberPlace>();
  const documents = [...documentsOf(archive)].filter(({ file }) => parentOf(file) === folder);
  documents.sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const document of documents) {
    for (const { entry, start } of document.entries) {
      for (const { key, span } of numbersOf(entry)) {
        if (!index.has(key)) index.set(key, { document, entry, span: [span[0] + start, span[1] + start] });
      }
    }
  }
  return index;
}
