/** The entry's title as written: the `#` line or the printed one, over all lines that it fills; never an enclosure's. */
import type { EntryTree } from '../syntax/tree.ts';
import { foldBlanks } from '../text/words.ts';
import type { Written } from './facts.ts';

export function readTitle(tree: EntryTree): Written | null {
  let start = -1;
  let end = -1;
  for (const { node } of tree.blocks.slice(0, tree.parts[0]?.body ?? 0)) {
    if (node.kind !== 'title') {
      if (start >= 0) break;
      continue;
    }
    if (start < 0) start = node.label[0];
    end = node.label[1];
  }
  if (start < 0 || end <= start) return null;
  return { text: foldBlanks(tree.text.slice(start, end)), span: [start, end] };
}
