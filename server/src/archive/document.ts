/** A file as the archive holds it: its text and the entries it consists of. Immutable; an edit makes a new one. */
import type { Settings } from '../settings/settings.ts';
import { splitEntries } from '../syntax/entries.ts';
import { equalEnds } from '../text/equal-ends.ts';
import { copyText } from '../text/copy-text.ts';
import { type Entry, entryOf } from './entry.ts';
import { follow } from './inheritance.ts';

export interface Document {
  /** As its host names it: a URI, or a path with slashes. */
  readonly file: string;
  readonly text: string;
  readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
  readonly entry: Entry;
  /** Where the entry begins in its file; spans of the entry are relative to it. */
  readonly start: number;
}

/** The document with this text. Entries that `previous` already has are taken over by identity, from both ends. */
export function readDocument(file: string, text: string, settings: Settings, previous?: Document): Document {
  if (previous?.text === text && previous.entries.every(({ entry }) => entry.settings === settings)) return previous;
  const parts = splitEntries(text);
  const old = previous?.entries ?? [];
  const oldPlace = equalEnds(parts.length, old.length, (at, oldAt) => {
    const entry = old[oldAt]?.entry;
    return entry !== undefined && entry.settings === settings && entry.text === parts[at]?.text;
  });
  const entries = parts.map(({ text: own, start }, at): PlacedEntry => {
    const same = old[oldPlace(at)];
    if (same) return { entry: same.entry, start };
    // An entry outlives the version of the file that it was cut from: as a slice it would keep all of that version.
    const entry = entryOf(previous ? copyText(own) : own, settings);
    follow(entry, old[at]?.entry);
    return { entry, start };
  });
  return { file, text, entries };
}

/** The entry that an offset of the file lies in; behind the last character it is the last one. */
export function entryAt(document: Document, offset: number): PlacedEntry | null {
  let found: PlacedEntry | null = null;
  for (const placed of document.entries) {
    if (found && placed.start > offset) break;
    found = placed;
  }
  return found;
}
