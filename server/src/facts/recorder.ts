/** The one who wrote a record down signs it where nobody else does: `Recorded by: N. Tesar`, `Записал Н. Тесар`. */
import type { EntryTree } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';
import type { EntryType } from './facts.ts';
import { readPerson } from './person.ts';
import type { SignaturesResult } from './signatures.ts';

export function signedByRecorder(tree: EntryTree, type: EntryType, read: SignaturesResult): SignaturesResult {
  const main = tree.parts[0];
  if (type !== 'conversation' || read.state !== 'absent' || !main) return read;
  const own = tree.blocks.slice(main.close, main.to).flatMap(({ node }) => {
    if (node.kind !== 'clerk' || !node.person) return [];
    const person = readPerson(tree.text, node.person);
    return [{ text: slice(tree.text, node.person), span: node.person, date: null, person, withheld: false }];
  });
  return own.length > 0 ? { ...read, own, state: 'present' } : read;
}
