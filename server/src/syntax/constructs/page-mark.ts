/** Page breaks, `[p. 3]`, `[f. 3v]`, `[Page 527]`, each with its place in the order of its series. */
import type { Span } from '../../text/span.ts';

export interface PageMark {
  readonly span: Span;
  readonly text: string;
  /** Pages in ascending order; a leaf's back comes behind its front. */
  readonly order: number;
  /** What is counted: pages and leaves are counted apart. */
  readonly series: string;
}

const PAGE = /\[(p|page|f|fol|folio|л|s|seite)\.? ?(\d{1,4})([rv]?)\]/giu;

/** Several pages in one mark (`[pp. 3–4]`) are none. */
export function findPages(text: string): readonly PageMark[] {
  if (!text.includes('[')) return NONE;
  return Array.from(text.matchAll(PAGE), ({ 0: written, 1: word = '', 2: number, 3: side, index }) => ({
    span: [index, index + written.length],
    text: written,
    order: Number(number) * 2 + (side?.toLowerCase() === 'v' ? 1 : 0),
    series: word.toLowerCase().charAt(0),
  }));
}

const NONE: readonly PageMark[] = [];
