/** The apparatus: numbered notes, source notes, shelf-marks, and an abstract behind them. */
import { isAbstractLabel } from './constructs/note.ts';
import { isLegendLine, noteLabelOf, noteMarkOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Node } from './tree.ts';

/** One node a paragraph, from `from` to the end. */
export function readNotes(paragraphs: readonly Paragraph[], from: number): readonly Node[] {
  const nodes: Node[] = [];
  for (const paragraph of paragraphs.slice(from)) {
    const { flat, start, end } = paragraph;
    const label = noteLabelOf(paragraph);
    const mark = noteMarkOf(paragraph);
    if (label) {
      const body = [start + label.bodyStart, end] as const;
      if (label.bodyStart >= flat.length) nodes.push({ kind: 'notes-label' });
      else nodes.push(label.source ? { kind: 'source', body } : { kind: 'note', number: null, body });
    } else if (mark) nodes.push({ kind: 'note', number: mark.number, body: [start + mark.bodyStart, end] });
    else if (isLegendLine(paragraph)) nodes.push({ kind: 'source', body: [start, end] });
    else nodes.push(isAbstract(flat, nodes.at(-1)) ? { kind: 'abstract' } : { kind: 'text' });
  }
  return nodes;
}

/** Third person, present tense, behind the note: `Orlov reports on his talk.` or a paragraph that says `Summary:`. */
function isAbstract(flat: string, before: Node | undefined): boolean {
  if (isAbstractLabel(flat)) return true;
  if (before?.kind !== 'note' && before?.kind !== 'source') return false;
  return (
    before.kind === 'note' &&
    before.number === null &&
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:\p{Ll}{3,14}ly )?\p{Ll}{2,12}s (?:\p{Ll}|\p{Lu})/u.test(flat)
  );
}
