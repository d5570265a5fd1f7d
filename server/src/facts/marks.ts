/** The marks in the text, read by `syntax/marks.ts`, with the words inside them; `[Brackets: source]` leaves brackets alone. */
import { findMarks } from '../syntax/marks.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';
import type { MarkFact } from './facts.ts';

export function readMarks(tree: EntryTree): readonly MarkFact[] {
  return findMarks(tree.text, hasSourceBrackets(tree)).map(mark => ({
    kind: mark.kind,
    text: slice(tree.text, mark.span),
    span: mark.span,
    value: mark.value,
  }));
}

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
