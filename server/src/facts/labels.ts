/** Who speaks by a label at the beginning of a paragraph, `Lund: …`: there the name stands as the list of participants has it. */
import type { EntryTree } from '../syntax/tree.ts';
import type { PersonFact } from './facts.ts';
import { readPerson } from './person.ts';

export function readLabels(tree: EntryTree): readonly PersonFact[] {
  return tree.blocks.flatMap(({ node, paragraph }) =>
    node.kind === 'turn' && !QUOTES.includes(paragraph.flat.charAt(0)) ? [readPerson(tree.text, node.speaker)] : [],
  );
}

/** Who speaks in a quotation was at another meeting. */
const QUOTES = '"“„«‘\'';
