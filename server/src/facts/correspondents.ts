/** Who wrote to whom: from the editor's keys, the title, the head's key lines; else the signer is the sender. */
import { readKindWord } from '../syntax/words/kinds.ts';
import { splitAddress } from '../syntax/constructs/title.ts';
import type { EntryTree, KeyName } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { PersonFact, SignatureFact, Written } from './facts.ts';
import { readPerson } from './person.ts';

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

/** `Kind From X to Y`, `X to Y`, `Kind by X`. */
function ofTitle(text: string, title: Written): Correspondents {
  const flat = text.slice(title.span[0], title.span[1]).replace(/[\r\n]/g, ' ');
  const kind = readKindWord(flat);
  const from = /(?:^|\s)(?:from|by|von|от)\s/iu.exec(flat.slice(kind?.end ?? 0));
  if (kind && !from) {
    const to = /^\s(?:to|for)\s/i.exec(flat.slice(kind.end));
    return { sender: null, recipient: to ? part(text, title, flat, kind.end + to[0].length, flat.length) : null };
  }
  const start = kind && from ? kind.end + from.index + from[0].length : 0;
  const split = splitAddress(flat.slice(start));
  const end = split ? start + split[0].length : flat.length;
  const recipientStart = split ? flat.length - split[1].length : flat.length;
  return {
    sender: kind || split ? part(text, title, flat, start, end) : null,
    recipient: split ? part(text, title, flat, recipientStart, flat.length) : null,
  };
}

function part(text: string, title: Written, flat: string, from: number, to: number): PersonFact | null {
  const words = flat.slice(from, to);
  const cut = words.search(
    /,? (?:Washington|\p{Lu}[\p{L} ]{2,30}), \p{Lu}\p{L}+ \d{1,2}, \d{4}|, \p{Lu}\p{L}+ \d{1,2}, \d{4}|\s(?:regarding|concerning|on|with the text)\s/u,
  );
  const end = cut > 0 ? from + cut : to;
  return end > from ? readPerson(text, [title.span[0] + from, title.span[0] + end]) : null;
}
