/** The entry and its enclosures: an enclosure begins at its label and reaches to the next one. */
import { opensEnclosure, opensEnclosureAlone } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';

/** Indices of the paragraphs that open an enclosure, ascending; the first two paragraphs of an entry never do. */
export function findEnclosures(paragraphs: readonly Paragraph[], apparatus: number): readonly number[] {
  const labels: number[] = [];
  for (let i = 2; i < apparatus; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.flat.length > 200 || i + 1 >= apparatus) continue;
    const alone = paragraph.blankBefore && paragraph.blankAfter;
    if (alone ? opensEnclosureAlone(paragraph) : opensEnclosure(paragraph)) labels.push(i);
  }
  return labels;
}
