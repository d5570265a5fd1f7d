/** The names in a document that no official of its authority bears, as somebody needs them who writes the authority. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { type PlainName, plainNameOf } from '../names/plain-name.ts';
import { sentenceOf } from './sentence-of.ts';
import { type Span, shift } from '../text/span.ts';

export interface UnlistedName {
  /** As it is written there, with honorific. */
  readonly text: string;
  readonly plain: PlainName;
  /** Offsets into the file. */
  readonly span: Span;
  /** Worked out when it is asked for. */
  readonly sentence: () => string;
}

/** In the order of the text. What the editor has marked as unknown is left alone. */
export function unlistedNamesIn(archive: Archive, document: Document): readonly UnlistedName[] {
  return document.entries.flatMap(({ entry, start }) =>
    mentionsOf(archive, document, entry).flatMap((mention): UnlistedName[] => {
      const { text, span } = mention;
      const plain = isUnlisted(mention) ? plainNameOf(text) : null;
      if (!plain || ((mention.role === 'sender' || mention.role === 'recipient') && !plain.shaped)) return [];
      return [{ text, plain, span: shift(span, start), sentence: () => sentenceOf(entry, span) }];
    }),
  );
}

/** A name that stands there as it was typed; a mark says itself whom it means. */
function isUnlisted({ resolution, text, span }: Mention): boolean {
  return resolution.kind === 'unknown' && span[1] - span[0] === text.length;
}
