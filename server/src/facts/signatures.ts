/** Who signed: the signers of the entry itself; an enclosure's belong to its section. */
import type { EntryTree, Part, Signer } from '../syntax/tree.ts';
import { readOpeningPeople } from '../syntax/constructs/meeting-people.ts';
import { isOfToday } from '../syntax/constructs/opening.ts';
import { ask } from '../syntax/wording.ts';
import { isOftenUnsigned } from '../syntax/words/senders.ts';
import type { Span } from '../text/span.ts';
import { lastWord } from '../text/words.ts';
import { dateFact, hasBody } from './date.ts';
import type { EntryFacts, PersonFact, SignatureFact, State } from './facts.ts';
import type { TypeFact } from './type.ts';

export interface SignaturesResult {
  readonly own: readonly SignatureFact[];
  readonly state: State;
  readonly missingAt: Span | null;
  readonly expected: (type: TypeFact, sender: PersonFact | null) => EntryFacts['signatureExpected'];
}

export function readSignatures(tree: EntryTree): SignaturesResult {
  const main = tree.parts[0];
  const forced = forcedSignatures(tree);
  const own = forced.length > 0 || !main ? forced : signaturesOf(tree, main);
  const declared = tree.blocks.some(({ node }) => node.kind === 'unsigned');
  return {
    own,
    state: own.length > 0 ? 'present' : declared ? 'declared-absent' : 'absent',
    missingAt: main && hasBody(tree, main) ? whereSigned(tree, main) : null,
    expected: (type, sender) => expectation(tree, type, sender),
  };
}

function forcedSignatures(tree: EntryTree): readonly SignatureFact[] {
  return tree.blocks.flatMap(({ node }) => {
    if (node.kind !== 'key' || !node.forced || node.key !== 'signed' || !node.value) return [];
    const [start, end] = node.value;
    const person: PersonFact = { text: tree.text.slice(start, end), span: node.value, name: node.value, office: null };
    return [{ text: person.text, span: node.value, date: null, person, withheld: false }];
  });
}

/** The signatures in the close of a part. */
export function signaturesOf(tree: EntryTree, part: Part): readonly SignatureFact[] {
  return tree.blocks.slice(part.close, part.to).flatMap(({ node }) => {
    if (node.kind === 'valediction' && node.signer) {
      return [signatureFact(tree.text, { span: node.signer, name: node.signer, office: null, withheld: false }, null)];
    }
    if (node.kind !== 'signature') return [];
    const date = node.date && dateFact(tree.text, node.date, 'close');
    return node.signers.map(signer => signatureFact(tree.text, signer, date));
  });
}

function signatureFact(text: string, signer: Signer, date: SignatureFact['date']): SignatureFact {
  const words = text.slice(signer.span[0], signer.span[1]);
  const office = signer.office && { text: text.slice(signer.office[0], signer.office[1]), span: signer.office };
  return {
    text: words,
    span: signer.span,
    date,
    person: { text: words, span: signer.span, name: signer.name, office },
    withheld: signer.withheld,
  };
}

/** The first sentence tells whom the author met, and that it was today. */
function reportsMeeting(tree: EntryTree): boolean {
  const main = tree.parts[0];
  const first = tree.blocks[main?.body ?? 0]?.paragraph;
  return first !== undefined && reportsOf(first);
}

const reportsOf = ask(({ flat }) => {
  const opening = readOpeningPeople(flat);
  return opening !== null && (opening.author !== null || opening.untold) && isOfToday(flat);
});

/** The last word of the text, where a signature would follow. */
function whereSigned(tree: EntryTree, main: Part): Span | null {
  const last = tree.blocks[main.to - 1]?.paragraph;
  if (!last) return null;
  return lastWord(tree.text, [last.start, last.end]);
}

/**
 * How regularly such documents are signed in the archives: telegrams of foreign ministries and posts nearly always,
 * letters always; telegrams of the military, of intelligence services and of the Foreign Office often not; records not.
 * What is called a telegram for want of any sign may be a paper or a record, of which nobody expects a signature, unless
 * its author reports whom he met today: that goes to somebody, and with a name.
 */
function expectation(
  tree: EntryTree,
  { type, typeFrom }: TypeFact,
  sender: PersonFact | null,
): EntryFacts['signatureExpected'] {
  if (type === 'letter') return 'always';
  if (type !== 'telegram') return 'never';
  if (typeFrom === 'default') return reportsMeeting(tree) ? 'often' : 'never';
  const words = sender?.text ?? tree.text.slice(0, 300);
  return isOftenUnsigned(words) ? 'often' : 'always';
}
