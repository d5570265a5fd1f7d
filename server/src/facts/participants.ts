/** Who took part: the head's list, the opening sentence of a narrative with its author, the title's `Between X and Y`. */
import { readOpeningPeople, readTitlePeople, splitListLine, splitRunIn } from '../syntax/constructs/people.ts';
import { flatten } from '../syntax/paragraphs.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { type Span, shift, slice } from '../text/span.ts';
import type { EntryType, PersonFact, Written } from './facts.ts';
import { readPerson } from './person.ts';

export function readParticipants(
  tree: EntryTree,
  title: Written | null,
  type: EntryType,
  sender: PersonFact | null,
): readonly PersonFact[] {
  const listed = ofList(tree);
  if (listed.length > 0) return listed;
  const opening = ofOpening(tree, sender);
  if (opening.length > 0) return opening;
  if (!title || (type !== 'conversation' && type !== 'minutes')) return [];
  return people(tree.text, readTitlePeople(flatten(slice(tree.text, title.span))), title.span[0]);
}

function ofList(tree: EntryTree): readonly PersonFact[] {
  const main = tree.parts[0];
  return tree.blocks.slice(0, main?.body ?? 0).flatMap(({ node, paragraph }) => {
    if (node.kind === 'key' && node.key === 'participants' && node.value) {
      return people(tree.text, splitRunIn(flatten(slice(tree.text, node.value))), node.value[0]);
    }
    if (node.kind !== 'item' || node.of !== 'participants') return [];
    return people(tree.text, splitListLine(paragraph.flat), paragraph.start);
  });
}

function ofOpening(tree: EntryTree, sender: PersonFact | null): readonly PersonFact[] {
  const main = tree.parts[0];
  const first = tree.blocks[main?.body ?? 0]?.paragraph;
  if (!main || !first || main.body >= main.close) return [];
  const opening = readOpeningPeople(first.flat);
  if (!opening) return [];
  const met = people(tree.text, opening.people, first.start);
  if (!opening.author) return met;
  const span = shift(opening.author, first.start);
  return [...met, { text: slice(tree.text, span), span, name: null, office: sender?.office ?? null }];
}

function people(text: string, spans: readonly Span[], at: number): readonly PersonFact[] {
  return spans.map(span => readPerson(text, shift(span, at)));
}
