/** What every paragraph of an entry holds, put together: most hold nothing, and cost nothing. */
import type { Paragraph } from '../syntax/paragraphs.ts';
import type { EntryTree } from '../syntax/tree.ts';

export function ofParagraphs<Held>(
  tree: EntryTree,
  heldBy: (paragraph: Paragraph) => readonly Held[],
): readonly Held[] {
  const all: Held[] = [];
  for (const { paragraph } of tree.blocks) for (const held of heldBy(paragraph)) all.push(held);
  return all;
}
