/** What a paragraph was read as, in sentences: the evidence that its node holds, and that of its neighbours. */
import { slice, type Span } from '../../text/span.ts';
import { firstWords } from '../../text/words.ts';
import { readParties } from '../constructs/title.ts';
import type { EntryTree, HeadingNode, Node } from '../tree.ts';
import { readKindWord } from '../words/kinds.ts';

export function evidenceOf(tree: EntryTree, index: number): readonly string[] {
  const block = tree.blocks[index];
  if (!block) return [];
  const { node, paragraph } = block;
  const { flat } = paragraph;
  const words = (span: Span): string => quote(slice(tree.text, span));
  switch (node.kind) {
    case 'text':
      if (flat.startsWith('\\')) return ['a backslash opens it: it stays plain text, whatever it looks like'];
      return (node.inner ?? []).length > 0
        ? [
            `turns begin inside it, each behind a finished sentence: ${(node.inner ?? []).map(({ label }) => words(label)).join(', ')}`,
          ]
        : ['no rule claims it: it is text'];
    case 'title':
      return titleEvidence(tree, index, node);
    case 'date-line':
      return [
        `a date stands in it: ${words(node.date.span)}, read as ${node.date.edtf ?? 'no certain day'}`,
        ...(node.place ? [`a place stands before it: ${words(node.place)}`] : []),
        ...(node.supplied ? ['brackets round it: an editor supplied it'] : []),
        ...(node.received ? [`a date of reception stands behind it: ${words(node.received.span)}`] : []),
        ...node.pieces.map(({ kind, span }) => `${words(span)} is a ${nameOf(kind)}`),
        'nothing else on it makes a sentence',
      ];
    case 'undated':
      return [
        'it says that there is no date',
        ...(node.place ? [`a place stands before it: ${words(node.place)}`] : []),
        ...(node.conjecture ? [`a conjecture stands beside it: ${words(node.conjecture.span)}`] : []),
      ];
    case 'received':
      return ['a word of reception opens it: its date is not the document’s'];
    case 'key':
      return keyEvidence(tree, index, node, words);
    case 'head':
      return node.pieces.length === 1 && node.pieces[0]?.kind === 'words'
        ? ['it is short and no sentence, and more of a head stands below it']
        : [
            ...node.pieces.map(({ kind, span }) => `${words(span)} is a ${nameOf(kind)}`),
            'nothing of the line is left over',
          ];
    case 'item':
      return [`it stands below the key “${node.of}”, and belongs to it`];
    case 'salutation':
      return ['it is the first paragraph of the text, and greets somebody'];
    case 'valediction':
      return ['it is a closing formula', ...(node.signer ? [`a name runs on behind it: ${words(node.signer)}`] : [])];
    case 'heading':
      return headingEvidence(node);
    case 'numbered':
      return [
        `a mark opens it: ${words(node.label)}`,
        'another paragraph has the mark before or behind it in the same style',
        ...(node.heading ? [`what follows is short and no sentence: ${words(node.heading)}`] : []),
      ];
    case 'turn':
      return turnEvidence(tree, node, words);
    case 'narrated':
      return narratedEvidence(node, words);
    case 'signature':
      return signatureEvidence(node, words);
    case 'unsigned':
      return ['it says that there is no signature'];
    case 'clerk':
      return [
        node.person
          ? `it says who wrote the record down (${quote(node.role)}), and signs it where nobody else does`
          : `a word for a role opens it (${quote(node.role)}): whoever it names did not sign`,
      ];
    case 'addressee':
      return ['it names to whom the document goes, below the signature'];
    case 'distribution':
      return ['a word for copies or distribution opens it'];
    case 'postscript':
      return ['it stands behind the signature and goes on with the text'];
    case 'note':
      return node.number === null
        ? ['the word for a note opens it']
        : [`the mark of a note opens it: ${node.number}`, 'it stands below the text, in the order of the notes'];
    case 'notes-label':
      return ['the word for notes stands alone on it'];
    case 'source':
      return ['it says where the document lies: the word for a source or a shelf-mark opens it'];
    case 'abstract':
      return ['it sums the document up, below the close'];
    case 'enclosure':
      return [`the label of an enclosure fills it: ${words(node.label)}`];
    case 'omission':
      return ['it stands for something that was left out'];
    case 'page':
      return ['the number of a page stands alone on it'];
    case 'furniture':
      return ['it is an end mark or a running head: no part of the text'];
  }
}

type Words = (span: Span) => string;
type Of<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;

function titleEvidence(tree: EntryTree, index: number, node: Of<'title'>): readonly string[] {
  if (node.marked) return ['“#” and a blank open it'];
  const label = slice(tree.text, node.label);
  if (tree.blocks[index - 1]?.node.kind === 'title')
    return ['it goes on with the title above it, without a blank line'];
  const kind = readKindWord(label);
  const { sender, recipient } = readParties(label);
  return [
    ...(node.number ? [`an edition’s number opens it: ${quote(slice(tree.text, node.number))}`] : []),
    ...(kind ? [`it names a kind of document: ${quote(label.slice(0, kind.end))}`] : []),
    ...(sender && recipient
      ? [`somebody writes to somebody: ${quote(slice(label, sender))} to ${quote(slice(label, recipient))}`]
      : []),
    ...(kind || sender ? [] : ['a head follows it']),
  ];
}

function keyEvidence(tree: EntryTree, index: number, node: Of<'key'>, words: Words): readonly string[] {
  const below =
    tree.blocks[index + 1]?.node.kind === 'item' && !node.value ? ['its value stands on the lines below'] : [];
  if (!node.forced) return [`a word that heads use as a key opens it: ${words(node.name)}`, ...below];
  if (node.key === 'unknown')
    return [`a key in brackets that the format doesn’t know, kept as it is: ${words(node.name)}`];
  return [`a key in brackets, the editor’s own: ${words(node.name)}`, 'it wins over whatever is inferred'];
}

function headingEvidence({ form, level }: HeadingNode): readonly string[] {
  if (form === 'marked') return [`“${'#'.repeat(level + 1)}” opens it: the editor says that it is a heading`];
  return ['it stands alone between blank lines', 'below it stands what it can head', FORMS[form]];
}

const FORMS: Readonly<Record<Exclude<HeadingNode['form'], 'marked'>, string>> = {
  capitals: 'its letters are capitals, or small ones throughout as small capitals are typed',
  'title-case': 'its words begin with capitals and no mark ends it',
  colon: 'a colon ends it, and its words begin with capitals',
  spaced: 'its letters are set apart by blanks',
  'run-in': 'its first words stand out from the text that they open',
};

function turnEvidence(tree: EntryTree, node: Of<'turn'>, words: Words): readonly string[] {
  const speaker = slice(tree.text, node.speaker);
  const turns = tree.blocks.flatMap(block =>
    block.node.kind === 'turn' ? [slice(tree.text, block.node.speaker)] : [],
  );
  const own = turns.filter(other => other === speaker).length;
  return [
    `the label of a speaker opens it: ${words(node.label)}`,
    `it opens ${count(own, 'paragraph')} of this document, other labels open ${turns.length - own}`,
  ];
}

function narratedEvidence({ subject, what, goesOn }: Of<'narrated'>, words: Words): readonly string[] {
  switch (what) {
    case 'person':
      return [
        `${subject ? words(subject) : 'a person'} is the subject of a verb of speech in its first sentence`,
        ...(goesOn ? ['the subject is a pronoun, and the verb says that the speaker before goes on'] : []),
      ];
    case 'side':
      return [`a side is the subject of a verb of speech: ${subject ? words(subject) : ''}`];
    case 'author':
      return ['the author is the subject of a verb of speech in its first sentence'];
    case 'meeting':
      return ['the meeting, or the author’s side, is its subject: nobody’s turn goes on'];
    case 'present':
      return ['its sentence lists who was there'];
  }
}

function signatureEvidence({ signers, date, place }: Of<'signature'>, words: Words): readonly string[] {
  if (signers.length === 0 && !date && !place)
    return ['an office, or the mark of a signed original, beside the signer’s line'];
  return [
    ...signers.map(({ span, name, withheld }) =>
      withheld
        ? 'somebody signed whose name can’t be read or was withheld'
        : `${words(span)} has the shape of ${name ? 'a name' : 'an office'}`,
    ),
    ...(date ? [`a date stands beside it: ${words(date.span)}, read as ${date.edtf ?? 'no certain day'}`] : []),
    'it stands behind the last sentence, and nothing below it is text',
  ];
}

const nameOf = (kind: string): string => (kind === 'words' ? 'line of a head' : kind.replaceAll('-', ' '));
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** In quotation marks, no longer than a line of a terminal holds. */
export const quote = (words: string): string => `“${firstWords(words, 60)}”`;
