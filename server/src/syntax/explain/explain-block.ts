/**
 * Why a paragraph was read as it was: which rule claimed it, on what evidence, and what else was considered. Asked for by
 * people, after the fact: the passes themselves keep no account, so that it costs nothing while somebody types.
 */
import type { Settings } from '../../settings/settings.ts';
import type { EntryTree, Node } from '../tree.ts';
import { evidenceOf } from './evidence.ts';
import { type Rejected, rejectedFor } from './rejected.ts';
import { type Where, whereIs } from './where.ts';

export interface BlockExplanation {
  readonly rule: Node['kind'];
  readonly where: Where;
  readonly evidence: readonly string[];
  readonly rejected: readonly Rejected[];
}

/** Null where the tree has no such paragraph. */
export function explainBlock(tree: EntryTree, index: number, settings: Settings): BlockExplanation | null {
  const block = tree.blocks[index];
  if (!block) return null;
  const where = whereIs(tree, index);
  const part = tree.parts.findLast(({ from }) => from <= index);
  const follows = index + 1 < Math.min(part?.to ?? tree.blocks.length, tree.apparatus);
  return {
    rule: block.node.kind,
    where,
    evidence: evidenceOf(tree, index),
    rejected: rejectedFor(block.paragraph, block.node, where.zone, follows, settings),
  };
}
