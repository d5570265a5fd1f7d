/** Where a line of the editor's own is put: one about the date below the title, one about the signature below the text. */
import type { EntryTree } from '../syntax/tree.ts';
import { lineEndOf } from '../text/line-around.ts';
import type { InsertionFact } from './facts.ts';

/** Above the first line that isn't the title's. */
export function insertDate(tree: EntryTree): InsertionFact {
  const end = lineEndOf(tree.text);
  const first = tree.blocks.find(({ node }) => node.kind !== 'title')?.paragraph;
  if (first) return { at: first.start, before: '', after: end + end };
  const at = tree.blocks.at(-1)?.paragraph.end ?? tree.text.length;
  return { at, before: at === 0 ? '' : end + end, after: at === tree.text.length ? end : '' };
}

/** Below the last line of the document itself: what was enclosed and the notes come after it. */
export function insertSignature(tree: EntryTree): InsertionFact {
  const end = lineEndOf(tree.text);
  const last = tree.blocks[(tree.parts[0]?.to ?? 0) - 1]?.paragraph;
  return { at: last?.end ?? tree.text.length, before: end + end, after: '' };
}
