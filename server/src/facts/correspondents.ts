/** Who wrote to whom: from the editor's keys, the title, the head's key lines; else the signer is the sender. */
import { type PersonShape, readPersonShape } from '../syntax/constructs/person.ts';
import { readParties } from '../syntax/constructs/title.ts';
import { flatten } from '../syntax/paragraphs.ts';
import type { EntryTree, KeyName } from '../syntax/tree.ts';
import { rememberLast } from '../text/remember-last.ts';
import { type Span, slice } from '../text/span.ts';
import type { PersonFact, SignatureFact, Written } from './facts.ts';
import { personOf, readPerson } from './person.ts';

export interface Correspondents {
  readonly sender: PersonFact | null;
  readonly recipient: PersonFact | null;
}

export function readCorrespondents(
  tree: EntryTree,
  title: Written | null,
  signatures: readonly SignatureFact[],
): Correspondents {
  const named = title ? ofTitle(tree.text, title) : { sender: null, recipient: null };
  const signer = signatures[0];
  return {
    sender: ofKey(tree, 'from', true) ?? named.sender ?? ofKey(tree, 'from', false) ?? signer?.person ?? null,
    recipient: ofKey(tree, 'to', true) ?? named.recipient ?? ofKey(tree, 'to', false),
  };
}

function ofKey(tree: EntryTree, key: KeyName, forced: boolean): PersonFact | null {
  const main = tree.parts[0];
  const reach = forced ? tree.blocks.length : (main?.body ?? 0);
  for (let i = 0; i < reach; i++) {
    const node = tree.blocks[i]?.node;
    if (node?.kind !== 'key' || node.key !== key || node.forced !== forced) continue;
    const next = tree.blocks[i + 1];
    const value: Span | null =
      node.value ??
      (next?.node.kind === 'item' && next.node.of === key ? [next.paragraph.start, next.paragraph.end] : null);
    if (value) return readPerson(tree.text, value);
  }
  return null;
}

const partiesOf = rememberLast(title => {
  const { sender, recipient } = readParties(title);
  return {
    sender: sender && readPersonShape(title, sender),
    recipient: recipient && readPersonShape(title, recipient),
  };
});

/** `Kind From X to Y`, `X to Y`, `Kind by X`. */
function ofTitle(text: string, title: Written): Correspondents {
  const parties = partiesOf(flatten(slice(text, title.span)));
  const person = (shape: PersonShape | null): PersonFact | null => shape && personOf(text, shape, title.span[0]);
  return { sender: person(parties.sender), recipient: person(parties.recipient) };
}
