/** In which part of an entry a paragraph stands, and what makes it that part. */
import type { EntryTree } from '../tree.ts';

export type Zone = 'head' | 'body' | 'close' | 'apparatus';

export interface Where {
  readonly zone: Zone;
  readonly enclosed: boolean;
  readonly because: string;
}

export function whereIs(tree: EntryTree, index: number): Where {
  if (index >= tree.apparatus) {
    return { zone: 'apparatus', enclosed: false, because: 'notes, a source or an abstract begin at it or above it' };
  }
  const at = tree.parts.findLastIndex(({ from }) => from <= index);
  const part = tree.parts[at];
  const enclosed = at > 0;
  if (!part || index < part.body) return { zone: 'head', enclosed, because: 'no sentence of the text stands above it' };
  if (index < part.close) return { zone: 'body', enclosed, because: 'the text has begun above it or with it' };
  return { zone: 'close', enclosed, because: 'nothing below it is text' };
}
