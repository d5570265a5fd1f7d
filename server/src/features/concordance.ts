/** A concordance: every place where an official is named, with its date, the name as written and its sentence. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { MentionRole } from '../archive/resolution/mention.ts';
import { sentenceOf } from './sentence-of.ts';
import { type Span, shift } from '../text/span.ts';

export interface Occurrence {
  readonly file: string;
  /** The document's date, EDTF; null where it has none. */
  readonly date: string | null;
  /** The entry's title, where it has one. */
  readonly title: string | null;
  /** Offsets into the file. */
  readonly span: Span;
  /** As it is written there. */
  readonly name: string;
  readonly role: MentionRole;
  readonly sentence: string;
  readonly because: string;
}

/** In one document, in the order of the text. */
export function concordanceIn(archive: Archive, document: Document, ids: ReadonlySet<string>): readonly Occurrence[] {
  return document.entries.flatMap(({ entry, start }) =>
    mentionsOf(archive, document, entry).flatMap(({ resolution, text, span, role }): Occurrence[] => {
      if (resolution.kind !== 'resolved' || !ids.has(resolution.official.id)) return [];
      const { date, title } = factsOf(entry);
      return [
        {
          file: document.file,
          date: date?.edtf ?? null,
          title: title?.text ?? null,
          span: shift(span, start),
          name: text,
          role,
          sentence: sentenceOf(entry, span),
          because: resolution.because,
        },
      ];
    }),
  );
}

/** By date, those without one last; within a day as they come. */
export function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => {
    if (a.date === b.date) return 0;
    if (a.date === null) return 1;
    return b.date === null || a.date < b.date ? -1 : 1;
  });
}
