/** All places of a document that name the official under the cursor, and whether he writes there. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { MentionRole } from '../archive/resolution/mention.ts';
import { type Span, shift } from '../text/span.ts';
import { idsOf, mentionAt } from './mention-at.ts';

export interface Highlight {
  /** Offsets into the file. */
  readonly span: Span;
  readonly role: MentionRole;
}

/** A name of nobody known is highlighted wherever it is written the same. */
export function highlightsAt(archive: Archive, document: Document, offset: number): readonly Highlight[] {
  const found = mentionAt(archive, document, offset);
  if (!found) return [];
  const ids = new Set(idsOf(found.mention));
  const { text } = found.mention;
  return document.entries.flatMap(({ entry, start }) =>
    mentionsOf(archive, document, entry)
      .filter(mention => (ids.size > 0 ? idsOf(mention).some(id => ids.has(id)) : mention.text === text))
      .map(({ span, role }) => ({ span: shift(span, start), role })),
  );
}
