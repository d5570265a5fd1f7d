/** The notes below the document, each with its number where it has one. */
import { isSourceNote } from '../syntax/constructs/note.ts';
import { callsOf } from '../syntax/paragraph-questions.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { trim } from '../text/span.ts';
import type { CallFact, NoteFact } from './facts.ts';
import { ofParagraphs } from './of-paragraphs.ts';

export function readNoteFacts(tree: EntryTree): readonly NoteFact[] {
  return tree.blocks.flatMap(({ node, paragraph }): NoteFact[] => {
    if (node.kind !== 'note' && node.kind !== 'source') return [];
    const text = tree.text.slice(node.body[0], node.body[1]);
    const number = node.kind === 'note' ? node.number : null;
    const source = node.kind === 'source' || isSourceNote(text);
    const bracketed = number !== null && tree.text.charAt(paragraph.start) === '[';
    const mark = bracketed ? trim(tree.text, [paragraph.start, node.body[0]]) : null;
    return [{ number, mark, kind: source ? 'source' : 'note', text, span: [paragraph.start, paragraph.end] }];
  });
}

export const readCalls = (tree: EntryTree): readonly CallFact[] => ofParagraphs(tree, callsOf);
