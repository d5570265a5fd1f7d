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
}

const occurrences = derived<Known>();

/** Resolved names only, in the order of the text. */
export function occurrencesIn(archive: Archive, document: Document, entry: Entry): readonly Occurrence[] {
  const authority = authorityOf(archive, document.file);
  const known = knownOccurrences(entry, authority);
  if (known) return known;
  const open = archive.open.get(document.file) === document;
  const mentions = open
    ? mentionsOf(archive, document, entry)
    : resolveEntry(entry.text, readFacts(parseEntry(entry.text, entry.settings), entry.settings), authority);
  const found = mentions.flatMap(({ resolution, span, role }) =>
    resolution.kind === 'resolved' ? [{ id: resolution.official.id, span, role }] : [],
  );
  occurrences.set(entry, { authority, occurrences: found });
  return found;
}

/** Only where they have been worked out before; null otherwise. */
export function knownOccurrences(entry: Entry, authority: Authority): readonly Occurrence[] | null {
  const known = occurrences.get(entry);
  return known?.authority === authority ? known.occurrences : null;
}
