/** Which telegram this one answers: a reference of its head, else the first words of its text. */
import { readAnswer } from '../syntax/constructs/answer.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';
import type { AnswerFact } from './facts.ts';

export function readAnswers(tree: EntryTree): AnswerFact | null {
  const main = tree.parts[0];
  for (const { node, paragraph } of tree.blocks.slice(0, (main?.body ?? 0) + 1)) {
    if (node.kind === 'title' || node.kind === 'date-line') continue;
    const answer = readAnswer(paragraph.flat, paragraph.start);
    if (answer) return { number: answer.number, text: slice(tree.text, answer.span), span: answer.span };
  }
  return null;
}
