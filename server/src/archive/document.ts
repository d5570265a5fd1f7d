/** A file as the archive holds it: its text and the entries it consists of. Immutable; an edit makes a new one. */
import type { Settings } from '../settings/settings.ts';
import { splitEntries } from '../syntax/entries.ts';
import { copyText } from '../text/copy-text.ts';
import type { Entry } from './entry.ts';
import { follow } from './entry-tree.ts';

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
  const reusable = (at: number, part: string) => {
    const entry = old[at]?.entry;
    return entry !== undefined && entry.settings === settings && entry.text === part ? entry : null;
  };
  const entries: PlacedEntry[] = [];
  let front = 0;
  for (; front < parts.length; front++) {
    const part = parts[front];
    const entry = part && reusable(front, part.text);
    if (!part || !entry) break;
    entries.push({ entry, start: part.start });
  }
  const back: PlacedEntry[] = [];
  const moved = old.length - parts.length;
  for (let at = parts.length - 1; at >= front && at + moved >= front; at--) {
    const part = parts[at];
    const entry = part && reusable(at + moved, part.text);
    if (!part || !entry) break;
    back.push({ entry, start: part.start });
  }
  const between = old.slice(front, old.length - back.length);
  for (const [i, { text: own, start }] of parts.slice(front, parts.length - back.length).entries()) {
    // An entry outlives the version of the file that it was cut from: as a slice it would keep all of that version.
    const entry = { text: previous ? copyText(own) : own, settings };
    follow(entry, between[i]?.entry ?? null);
    entries.push({ entry, start });
  }
  return { file, text, entries: [...entries, ...back.reverse()] };
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
