/** The marks in the text, read by `syntax/marks.ts`, with the words inside them; `[Brackets: source]` leaves brackets alone. */
import { findMarks, findSigns } from '../syntax/marks.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { askPlaced } from '../syntax/wording.ts';
import { slice } from '../text/span.ts';
import type { MarkFact } from './facts.ts';

export function readMarks(tree: EntryTree): readonly MarkFact[] {
  return findMarks(tree.text, hasSourceBrackets(tree), signsIn(tree)).map(mark => ({
    kind: mark.kind,
    text: slice(tree.text, mark.span),
    span: mark.span,
    value: mark.value,
  }));
}

/** Paragraphs are read without the editor's remarks, which are marks themselves: where there is one, all of the text is looked through. */
function signsIn(tree: EntryTree): readonly number[] | undefined {
  return tree.text.includes('{>>') ? undefined : tree.blocks.flatMap(({ paragraph }) => signsOf(paragraph));
}

const signsOf = askPlaced(
  ({ text }) => findSigns(text),
  (signs, by): readonly number[] => (signs.length === 0 ? signs : signs.map(sign => sign + by)),
);

/** The entry declares that its single brackets stand in the source. */
function hasSourceBrackets(tree: EntryTree): boolean {
  return tree.blocks.some(
    ({ node }) =>
      node.kind === 'key' &&
      node.forced &&
      node.key === 'brackets' &&
      node.value !== null &&
      slice(tree.text, node.value).trim().toLowerCase() === 'source',
  );
}
