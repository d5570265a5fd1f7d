/** Where the apparatus begins: the first of the notes, sources and abstracts that stand below the document. */
import { isAbstractLabel } from './constructs/note.ts';
import { isLegendLine, isName, noteLabelOf, noteMarkOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';

/** Index of the first paragraph of the apparatus; the number of paragraphs where there is none. */
export function findApparatus(text: string, paragraphs: readonly Paragraph[]): number {
  const notes = findNumberedNotes(text, paragraphs);
  return findLabelled(paragraphs, notes);
}

/**
 * The bodies of numbered notes run in descending order up from the end, whatever paragraphs go on between them. The
 * lowest must be note 1 or be called in the text above it, or these are points of the document itself.
 */
function findNumberedNotes(text: string, paragraphs: readonly Paragraph[]): number {
  let start = paragraphs.length;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph?.flat.startsWith('[')) continue;
    const mark = noteMarkOf(paragraph);
    const value = mark?.form === 'bracket' ? Number(mark.number) : Number.NaN;
    if (Number.isNaN(value) || value >= lowest) continue;
    lowest = value;
    start = i;
    if (value === 1) break;
  }
  if (start === paragraphs.length) return start;
  // Two notes of one number are a slip; the upper one is a note all the same.
  while (start > 1 && numberOf(paragraphs[start - 1]) === String(lowest)) start--;
  const called = text.lastIndexOf(`[${lowest}]`, (paragraphs[start]?.start ?? 0) - 1) >= 0;
  return called || lowest === 1 ? start : paragraphs.length;
}

/** The number of the note whose body the paragraph is. */
function numberOf(paragraph: Paragraph | undefined): string | null {
  return paragraph?.flat.startsWith('[') ? (noteMarkOf(paragraph)?.number ?? null) : null;
}

/** `Note: …`, `Source: …` or a shelf-mark below the last line that is short enough to be a signature. */
function findLabelled(paragraphs: readonly Paragraph[], end: number): number {
  let found = end;
  let seenProse = 0;
  const top = endOfTypedTop(paragraphs);
  for (let i = end - 1; i >= top; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    if (isApparatusOpening(paragraph) || isSignedAbstract(paragraph, paragraphs[i - 1])) {
      found = i;
      seenProse = 0;
    } else if (paragraph.flat.length < 60 && isName(paragraph)) break;
    else if (paragraph.flat.length > 100 && ++seenProse > 4) break;
  }
  return found;
}

/** A `# Title` and the editor's own keys below it, or a first paragraph of any kind: `[Source: …]` there is a key. */
function endOfTypedTop(paragraphs: readonly Paragraph[]): number {
  let i = paragraphs[0]?.flat.startsWith('#') === true ? 1 : 0;
  while (/^\[\p{L}[^[\]]{0,40}:/u.test(paragraphs[i]?.flat ?? '')) i++;
  return Math.max(1, i);
}

/** `Summary: …` directly below a name; elsewhere a text may sum itself up so. */
function isSignedAbstract({ flat, blankBefore }: Paragraph, above: Paragraph | undefined): boolean {
  return blankBefore && isAbstractLabel(flat) && above !== undefined && above.flat.length < 60 && isName(above);
}

function isApparatusOpening(paragraph: Paragraph): boolean {
  const { flat } = paragraph;
  const label = noteLabelOf(paragraph);
  if (label) return label.bodyStart < flat.length || /^\[?(?:foot|end)?notes?/iu.test(flat);
  return isLegendLine(paragraph);
}
