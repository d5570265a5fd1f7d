/** The notes below the document, each with its number where it has one. */
import { isSourceNote } from '../syntax/constructs/note.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { NoteFact } from './facts.ts';

export function readNoteFacts(tree: EntryTree): readonly NoteFact[] {
  return tree.blocks.flatMap(({ node, paragraph }): NoteFact[] => {
    if (node.kind !== 'note' && node.kind !== 'source') return [];
    const text = tree.text.slice(node.body[0], node.body[1]);
    const number = node.kind === 'note' ? node.number : null;
    const source = node.kind === 'source' || isSourceNote(text);
    return [{ number, kind: source ? 'source' : 'note', text, span: [paragraph.start, paragraph.end] }];
  });
}
