/** The tree of an entry, read once, with what the entry before an edit knows of its paragraphs. */
import { parseEntry } from '../syntax/parse-entry.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { inherited } from './inheritance.ts';

export const treeOf = inherited<EntryTree>(({ text, settings }, before) => parseEntry(text, settings, before));
