/** What can be folded away: entries, sections, and the notes below a document. */
import type { Document } from '../archive/document.ts';
import type { Span } from '../text/span.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

export interface Fold {
  /** Folds to the line of its first character. */
  readonly span: Span;
  readonly kind: 'section' | 'notes';
}

/** In the order of the text; one that lies on a single line is for the reader of lines to leave out. */
export function foldsOf(document: Document): readonly Fold[] {
  const folds: Fold[] = [];
  const add = ({ span, kind, children }: OutlineItem) => {
    folds.push({ span, kind: kind === 'notes' || kind === 'abstract' ? 'notes' : 'section' });
    for (const child of children) add(child);
  };
  for (const item of outlineOf(document)) add(item);
  return folds;
}
