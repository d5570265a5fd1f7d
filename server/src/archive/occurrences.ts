/**
 * Where officials occur, kept small: of a file that nobody has open neither facts nor mentions stay in memory, only
 * ids and places. An open document's mentions are at hand anyway.
 */
import type { Authority } from '../officials/authority.ts';
import { readFacts } from '../facts/read-facts.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import type { Span } from '../text/span.ts';
import type { Archive } from './archive.ts';
import type { Document } from './document.ts';
import { derived, type Entry } from './entry.ts';
import { authorityOf } from './folder-authority.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './resolution/mention.ts';
import { resolveEntry } from './resolve-entry.ts';

export interface Occurrence {
  readonly id: string;
  /** Relative to the entry. */
  readonly span: Span;
  readonly role: Mention['role'];
}

interface Known {
  readonly authority: Authority;
  readonly occurrences: readonly Occurrence[];
  /** Everybody who is named, and whoever may be meant by a name that several bear. */
  readonly ids: ReadonlySet<string>;
}

const known = derived<Known>();

/** Resolved names only, in the order of the text. */
export function occurrencesIn(archive: Archive, document: Document, entry: Entry): readonly Occurrence[] {
  return knownIn(archive, document, entry).occurrences;
}

/** The ids of those who are named, or may be. */
export function idsIn(archive: Archive, document: Document, entry: Entry): ReadonlySet<string> {
  return knownIn(archive, document, entry).ids;
}

/** Only where they have been worked out before; null otherwise. */
export function knownOccurrences(entry: Entry, authority: Authority): readonly Occurrence[] | null {
  return knownOf(entry, authority)?.occurrences ?? null;
}

export function knownIds(entry: Entry, authority: Authority): ReadonlySet<string> | null {
  return knownOf(entry, authority)?.ids ?? null;
}

function knownIn(archive: Archive, document: Document, entry: Entry): Known {
  const authority = authorityOf(archive, document.file);
  const before = knownOf(entry, authority);
  if (before) return before;
  const open = archive.open.get(document.file) === document;
  const mentions = open
    ? mentionsOf(archive, document, entry)
    : resolveEntry(entry.text, readFacts(parseEntry(entry.text, entry.settings), entry.settings), authority);
  const occurrences: Occurrence[] = [];
  const ids = new Set<string>();
  for (const { resolution, span, role } of mentions) {
    if (resolution.kind === 'resolved') {
      occurrences.push({ id: resolution.official.id, span, role });
      ids.add(resolution.official.id);
    } else if (resolution.kind === 'ambiguous') for (const { official } of resolution.candidates) ids.add(official.id);
  }
  const found = { authority, occurrences, ids: ids.size > 0 ? ids : NOBODY };
  known.set(entry, found);
  return found;
}

const NOBODY: ReadonlySet<string> = new Set();

function knownOf(entry: Entry, authority: Authority): Known | null {
  const before = known.get(entry);
  return before?.authority === authority ? before : null;
}
