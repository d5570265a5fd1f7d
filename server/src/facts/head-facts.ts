/** Classification, handling, precedence, numbers, references … as the head has them, and its key lines. */
import type { EntryTree, KeyName } from '../syntax/tree.ts';
import type { HeadFact } from './facts.ts';

export function readHeadFacts(tree: EntryTree): readonly HeadFact[] {
  const facts: HeadFact[] = [];
  const main = tree.parts[0];
  for (const [i, { node, paragraph }] of tree.blocks.entries()) {
    const inHead = i < (main?.body ?? 0);
    if (node.kind === 'key' && (inHead || node.forced)) {
      const value = node.value ? tree.text.slice(node.value[0], node.value[1]) : linesBelow(tree, i, node.key);
      const kind = node.key === 'unknown' ? tree.text.slice(node.name[0], node.name[1]).toLowerCase() : node.key;
      facts.push({
        kind,
        text: tree.text.slice(paragraph.start, paragraph.end),
        span: [paragraph.start, paragraph.end],
        value,
      });
    } else if (inHead && (node.kind === 'head' || node.kind === 'date-line')) {
      for (const piece of node.pieces) {
        facts.push({
          kind: piece.kind,
          text: tree.text.slice(piece.span[0], piece.span[1]),
          span: piece.span,
          value: piece.value,
        });
      }
    } else if (inHead && node.kind === 'title' && node.number) {
      facts.push({
        kind: 'edition-number',
        text: tree.text.slice(node.number[0], node.number[1]),
        span: node.number,
        value: null,
      });
    } else if (inHead && node.kind === 'received') {
      facts.push({
        kind: 'received',
        text: paragraph.flat,
        span: [paragraph.start, paragraph.end],
        value: node.date?.edtf ?? null,
      });
    }
  }
  return facts;
}

/** What stands on the lines below a key that is alone on its own. */
function linesBelow(tree: EntryTree, at: number, key: KeyName): string | null {
  const lines: string[] = [];
  for (let i = at + 1; i < tree.blocks.length; i++) {
    const block = tree.blocks[i];
    if (block?.node.kind !== 'item' || block.node.of !== key) break;
    lines.push(block.paragraph.flat);
  }
  return lines.length > 0 ? lines.join(' ') : null;
}
