/** The name at an offset of a document. */
import type { Archive } from '../archive/archive.ts';
import { type Document, entryAt, type PlacedEntry } from '../archive/document.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { touches } from '../text/span.ts';

export interface MentionAt {
  readonly placed: PlacedEntry;
  /** Its span is relative to the entry. */
  readonly mention: Mention;
}

/** Of two that touch at the offset, the one that begins there. */
export function mentionAt(archive: Archive, document: Document, offset: number): MentionAt | null {
  const placed = entryAt(document, offset);
  if (!placed) return null;
  const at = offset - placed.start;
  const touching = mentionsOf(archive, document, placed.entry).filter(({ span }) => touches(span, at));
  const mention = touching.find(({ span }) => span[0] <= at && at < span[1]) ?? touching[0];
  return mention ? { placed, mention } : null;
}

/** The ids that a mention stands for: one where it is resolved, several where it is ambiguous. */
export function idsOf({ resolution }: Mention): readonly string[] {
  switch (resolution.kind) {
    case 'resolved':
      return [resolution.official.id];
    case 'ambiguous':
      return resolution.candidates.map(({ official }) => official.id);
    case 'unknown':
      return [];
  }
}
