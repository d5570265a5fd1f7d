/** Who speaks by a label at the beginning of a paragraph, `Lund: …`: there the name stands as the list of participants has it. */
import type { EntryTree } from '../syntax/tree.ts';
import { askPlaced } from '../syntax/wording.ts';
import { shift, slice, type Span } from '../text/span.ts';
import type { PersonFact } from './facts.ts';
import { readPerson } from './person.ts';

/** Each way in which a speaker is written once, where it first stands. */
export function readLabels(tree: EntryTree): readonly PersonFact[] {
  const labels = new Map<string, PersonFact>();
  for (const { node, paragraph } of tree.blocks) {
    if (node.kind !== 'turn' || QUOTES.includes(paragraph.flat.charAt(0))) continue;
    const words = slice(tree.text, node.speaker);
    if (!labels.has(words)) labels.set(words, speakerOf(paragraph, shift(node.speaker, -paragraph.start)));
  }
  return [...labels.values()];
}

/** The label's place follows from the paragraph's words, so that the answer does too. */
const speakerOf = askPlaced(
  ({ text }, speaker: Span) => readPerson(text, speaker),
  ({ text, span, name, office }, by): PersonFact => ({
    text,
    span: shift(span, by),
    name: name && shift(name, by),
    office: office && { text: office.text, span: shift(office.span, by) },
  }),
);

/** Who speaks in a quotation was at another meeting. */
const QUOTES = '"“„«‘\'';
