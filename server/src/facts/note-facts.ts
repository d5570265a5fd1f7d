/** The notes below the document, each with its number where it has one. */
import { isSourceNote } from '../syntax/constructs/note.ts';
import { findMarks } from '../syntax/marks.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { shift, slice, type Span, trim } from '../text/span.ts';
import type { CallFact, MarkFact, NoteFact } from './facts.ts';

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

/**
 * Calls stand behind words, also inside an editor's brackets. What opens a line is the number of a note or of a paragraph.
 */
export function readCalls(text: string, marks: readonly MarkFact[]): readonly CallFact[] {
  return marks.flatMap(({ kind, value, span }): readonly CallFact[] => {
    if (kind === 'call') return value === null || isLineStart(text, span[0]) ? [] : [{ number: value, span }];
    const inside: Span = [span[0] + 1, span[1] - 1];
    return findMarks(slice(text, inside)).flatMap(own =>
      own.kind === 'call' && own.value !== null ? [{ number: own.value, span: shift(own.span, inside[0]) }] : [],
    );
  });
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before--;
  return before < 0 || text.charAt(before) === '\n' || text.charAt(before) === '\r';
}
