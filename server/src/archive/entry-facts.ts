/** The facts of an entry, read once: when somebody first asks for them. */
import type { EntryFacts } from '../facts/facts.ts';
import { readFacts } from '../facts/read-facts.ts';
import { derived, type Entry } from './entry.ts';
import { treeOf } from './entry-tree.ts';

const facts = derived<EntryFacts>();

export function factsOf(entry: Entry): EntryFacts {
  let known = facts.get(entry);
  if (!known) {
    known = readFacts(treeOf(entry), entry.settings);
    facts.set(entry, known);
  }
  return known;
}
