/** What there is to say about the text under the cursor: an official, else a date, else a key of the editor's. */
import type { Archive } from '../archive/archive.ts';
import { type Document, entryAt } from '../archive/document.ts';
import type { OfficialPlace } from '../officials/official.ts';
import { type Span, shift } from '../text/span.ts';
import { dateHoverAt } from './date-hover.ts';
import { keyHoverAt } from './key-hover.ts';
import type { Markup } from './markup.ts';
import { officialHoverAt } from './official-hover.ts';

export interface Hover {
  /** Offsets into the file. */
  readonly span: Span;
  readonly content: string;
  readonly places: readonly OfficialPlace[];
}

export function hoverAt(archive: Archive, document: Document, offset: number, markup: Markup): Hover | null {
  const placed = entryAt(document, offset);
  if (!placed) return null;
  const official = officialHoverAt(archive, document, offset, markup);
  if (official) return official;
  const at = offset - placed.start;
  const other = dateHoverAt(placed.entry, at, markup) ?? keyHoverAt(placed.entry, at, markup);
  return other && { span: shift(other.span, placed.start), content: other.content, places: [] };
}
