/** The marks `[[id]]` and `[[id|text]]`: where they name an official by his id. */
import { type Document, entryAt } from '../archive/document.ts';
import { findMarks } from '../syntax/marks.ts';
import { type Span, shift, touches } from '../text/span.ts';

export interface OfficialMark {
  readonly id: string;
  /** Of the id alone; offsets into the file. */
  readonly span: Span;
}

/** Facts aren't read for it: most files that are searched hold no mark of this id. */
export function officialMarksIn({ entries }: Document, id?: string): readonly OfficialMark[] {
  return entries.flatMap(({ entry, start }) => {
    if (!entry.text.includes(id === undefined ? '[[' : `[[${id}`)) return [];
    return findMarks(entry.text).flatMap(({ kind, value, span }) => {
      if (kind !== 'official' || value === null || (id !== undefined && value !== id)) return [];
      const from = span[0] + 2;
      return [{ id: value, span: shift([from, from + value.length], start) }];
    });
  });
}

/** The mark whose id the offset touches. */
export function officialMarkAt(document: Document, offset: number): OfficialMark | null {
  const placed = entryAt(document, offset);
  if (!placed) return null;
  const own = { ...document, entries: [placed] };
  return officialMarksIn(own).find(({ span }) => touches(span, offset)) ?? null;
}
