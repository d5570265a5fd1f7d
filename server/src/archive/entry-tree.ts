/** The tree of an entry, read once, with what the entry that it has come from by an edit already knows. */
import { parseEntry } from '../syntax/parse-entry.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { Entry } from './entry.ts';

const trees = new WeakMap<Entry, EntryTree>();
/** Trees to begin from, until the entry has its own; never those of two edits ago if a later one was read. */
const earlier = new WeakMap<Entry, EntryTree>();

export function treeOf(entry: Entry): EntryTree {
  let tree = trees.get(entry);
  if (!tree) {
    tree = parseEntry(entry.text, entry.settings, earlier.get(entry));
    trees.set(entry, tree);
    earlier.delete(entry);
  }
  return tree;
}

/** An edit made the one of the other: paragraphs that are the same need not be read again. Other settings share nothing. */
export function follow(entry: Entry, before: Entry | null): void {
  const tree = before && before.settings === entry.settings ? (trees.get(before) ?? earlier.get(before)) : undefined;
  if (tree) earlier.set(entry, tree);
}
