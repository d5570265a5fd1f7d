/** Who took part: the head's list, or what title, opening sentence, a list of those present and the recorder's line say. */
import { readOpeningPeople, readPresentPeople, readRecorder } from '../syntax/constructs/meeting-people.ts';
import { readTitlePeople } from '../syntax/constructs/title-people.ts';
import { splitListLine, splitRunIn } from '../syntax/constructs/people.ts';
import { flatten, type Paragraph } from '../syntax/paragraphs.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { readPersonShape } from '../syntax/constructs/person.ts';
import { speaksOfTalk } from '../syntax/words/kinds.ts';
import { isPresentKey } from '../syntax/words/keys.ts';
import { ask } from '../syntax/wording.ts';
import { rememberLast } from '../text/remember-last.ts';
import { type Span, shift, slice } from '../text/span.ts';
import { lastWord } from '../text/words.ts';
import type { EntryType, PersonFact, Written } from './facts.ts';
import { personOf, readPersonIn } from './person.ts';

export function readParticipants(
  tree: EntryTree,
  title: Written | null,
  type: EntryType,
  sender: PersonFact | null,
  signer: PersonFact | null,
): { readonly all: readonly PersonFact[]; readonly listed: boolean } {
  const listed = ofList(tree);
  if (listed.length > 0 && !listsPresent(tree)) return { all: listed, listed: true };
  const talk = type === 'conversation' || type === 'minutes';
  const named =
    title && talk
      ? peopleOfTitle(flatten(slice(tree.text, title.span))).map(shape => personOf(tree.text, shape, title.span[0]))
      : [];
  const subject = talk && named.length === 0 ? ofSubject(tree) : [];
  const told = distinct(tree.text, [named, subject, listed, ofOpening(tree, sender, signer), ofBody(tree, talk)]);
  return { all: told, listed: listed.length > 0 };
}

/** `Betr.: Gespräch mit Minister Tesar`: whom the subject of the head sets against each other. */
function ofSubject(tree: EntryTree): readonly PersonFact[] {
  return tree.blocks.slice(0, tree.parts[0]?.body ?? 0).flatMap(({ node }) => {
    if (node.kind !== 'key' || node.key !== 'subject' || !node.value) return [];
    const [start] = node.value;
    const words = flatten(slice(tree.text, node.value));
    return speaksOfTalk(words) ? peopleOfTitle(words).map(shape => personOf(tree.text, shape, start)) : [];
  });
}

/** `Present: …` says who sat by: those whom a title sets against each other talked besides. */
function listsPresent(tree: EntryTree): boolean {
  return tree.blocks
    .slice(0, tree.parts[0]?.body ?? 0)
    .every(
      ({ node }) => node.kind !== 'key' || node.key !== 'participants' || isPresentKey(slice(tree.text, node.name)),
    );
}

function ofList(tree: EntryTree): readonly PersonFact[] {
  const main = tree.parts[0];
  return tree.blocks.slice(0, main?.body ?? 0).flatMap(({ node, paragraph }) => {
    if (node.kind === 'key' && node.key === 'participants' && node.value)
      return people(tree, paragraph, runInOf(paragraph, shift(node.value, -paragraph.start)));
    if (node.kind !== 'item' || node.of !== 'participants') return [];
    return people(tree, paragraph, listLineOf(paragraph));
  });
}

function ofOpening(tree: EntryTree, sender: PersonFact | null, signer: PersonFact | null): readonly PersonFact[] {
  const main = tree.parts[0];
  const first = tree.blocks[main?.body ?? 0]?.paragraph;
  if (!main || !first || main.body >= main.close) return [];
  const opening = openingPeopleOf(first);
  if (!opening) return [];
  const met = people(tree, first, opening.people);
  if (opening.untold && signer) return [signer, ...met];
  if (!opening.author) return met;
  const span = shift(opening.author, first.start);
  return [...met, { text: slice(tree.text, span), span, name: null, office: sender?.office ?? null }];
}

/** Those whom a paragraph says were present, wherever it stands, and who recorded the talk. */
function ofBody(tree: EntryTree, talk: boolean): readonly PersonFact[] {
  const main = tree.parts[0];
  if (!main) return [];
  return tree.blocks.slice(main.from, main.to).flatMap(({ node, paragraph }) => {
    const present = node.kind === 'title' ? null : presentPeopleOf(paragraph);
    if (present) return people(tree, paragraph, present);
    const recorder = talk ? recorderOf(paragraph) : null;
    return recorder ? people(tree, paragraph, [recorder]) : [];
  });
}

/** Of spans that begin with the paragraph. */
function people(tree: EntryTree, paragraph: Paragraph, spans: readonly Span[]): readonly PersonFact[] {
  return spans.map(span => readPersonIn(tree, paragraph, shift(span, paragraph.start)));
}

const peopleOfTitle = rememberLast(words => readTitlePeople(words).map(span => readPersonShape(words, span)));
const listLineOf = ask(({ flat }) => splitListLine(flat));
const openingPeopleOf = ask(({ flat }) => readOpeningPeople(flat));
const presentPeopleOf = ask(({ flat }) => readPresentPeople(flat));
const recorderOf = ask(({ flat }) => readRecorder(flat));
const runInOf = ask(({ flat }, [from, to]: Span) => splitRunIn(flat.slice(from, to)).map(span => shift(span, from)));

/** Each person once, by the last word of the name; two of one list are two, whatever they are called. */
function distinct(text: string, lists: readonly (readonly PersonFact[])[]): readonly PersonFact[] {
  const seen = new Set<string>();
  const keyOf = ({ name, span }: PersonFact): string => slice(text, name ? lastWord(text, name) : span).toLowerCase();
  return lists.flatMap(list => {
    const fresh = list.filter(person => !seen.has(keyOf(person)));
    for (const person of list) seen.add(keyOf(person));
    return fresh;
  });
}
