/** The pages that the editor has marked: `[p. 3]`, `[f. 3v]`. */
import { readPage } from '../syntax/constructs/page-mark.ts';
import type { MarkFact, PageFact } from './facts.ts';

export function readPages(marks: readonly MarkFact[]): readonly PageFact[] {
  return marks.flatMap(({ kind, text, span }): PageFact[] => {
    const page = kind === 'page' ? readPage(text) : null;
    return page ? [{ text, span, ...page }] : [];
  });
}
