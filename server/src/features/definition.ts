/** Where the official under the cursor is described: his entry in the authority, or those of all who may be meant. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import type { OfficialPlace } from '../officials/official.ts';
import { type Span, shift } from '../text/span.ts';
import { idsOf, mentionAt } from './mention-at.ts';

export interface Definition {
  /** The name in the document. */
  readonly origin: Span;
  readonly places: readonly OfficialPlace[];
}

export function definitionAt(archive: Archive, document: Document, offset: number): Definition | null {
  const found = mentionAt(archive, document, offset);
  if (!found) return null;
  const { officials } = authorityOf(archive, document.file);
  const places = idsOf(found.mention).flatMap(id => officials.get(id)?.place ?? []);
  return places.length > 0 ? { origin: shift(found.mention.span, found.placed.start), places } : null;
}
