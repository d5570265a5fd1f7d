/** The entry and its enclosures: an enclosure begins at its label and reaches to the next one. */
import { fold } from '../names/fold.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { isAddressed, titleNamesKind } from './constructs/title.ts';
import { isName, opensEnclosure, opensEnclosureAlone } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import { isPaperWord } from './words/paper-words.ts';

/** Indices of the paragraphs that open an enclosure, ascending; the first two paragraphs of an entry never do. */
export function findEnclosures(paragraphs: readonly Paragraph[], apparatus: number): readonly number[] {
  const labels: number[] = [];
  for (let i = 2; i < apparatus; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.flat.length > 200 || i + 1 >= apparatus) continue;
    const alone = paragraph.blankBefore && paragraph.blankAfter;
    if (
      alone
        ? opensEnclosureAlone(paragraph) || announces(paragraphs, i, apparatus) || entitles(paragraphs, i, apparatus)
        : opensEnclosure(paragraph)
    )
      labels.push(i);
  }
  return labels;
}

/** `Enclosure:` behind who signs and above a text of its own; above a few words it lists what was in the envelope. */
function announces(paragraphs: readonly Paragraph[], at: number, apparatus: number): boolean {
  if (!/^(?:enclosure|attachment|annex|appendix|anlage|приложение)s?:$/iu.test(paragraphs[at]?.flat ?? ''))
    return false;
  const signed = paragraphs
    .slice(Math.max(0, at - 3), at)
    .some(paragraph => paragraph.flat.length < 60 && isName(paragraph));
  return signed && paragraphs.slice(at + 1, apparatus).some(({ flat }) => flat.length > 100);
}

/** A title directly behind a name that stands alone: another document follows, though nobody calls it an enclosure. */
function entitles(paragraphs: readonly Paragraph[], at: number, apparatus: number): boolean {
  const own = paragraphs[at];
  const before = paragraphs[at - 1];
  if (!own || !before?.blankBefore || own.flat.length < 20 || /[.:;]$/.test(own.flat)) return false;
  const surname = /^(?:\p{Lu}\. ?){0,3}(\p{Lu}[\p{L}’'-]{2,20})(?:\[\d{1,3}\])?$/u.exec(before.flat)?.[1];
  if (surname === undefined || !isName(before) || isPaperWord(surname) || isOrdinaryWord(fold(surname))) return false;
  if (!/[.?!”"\])]$/.test(paragraphs[at - 2]?.flat ?? '')) return false;
  if (!titleNamesKind(own.flat) && !isAddressed(own.flat)) return false;
  return paragraphs.slice(at + 1, Math.min(apparatus, at + 6)).some(({ flat }) => flat.length > 100);
}
