/** The marks in the text, read by `syntax/marks.ts`, with the words inside them. */
import { findMarks } from '../syntax/marks.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { MarkFact } from './facts.ts';

export function readMarks(tree: EntryTree): readonly MarkFact[] {
  return findMarks(tree.text).map(mark => ({
    kind: mark.kind,
    text: tree.text.slice(mark.span[0], mark.span[1]),
    span: mark.span,
    value: mark.value,
  }));
}
