/** The pages that the editor has marked: `[p. 3]`, `[f. 3v]`. */
import { pagesOf } from '../syntax/paragraph-questions.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { PageFact } from './facts.ts';
import { ofParagraphs } from './of-paragraphs.ts';

export const readPages = (tree: EntryTree): readonly PageFact[] => ofParagraphs(tree, pagesOf);
