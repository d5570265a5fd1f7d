/** The tree as indented text, for bug reports: what each paragraph was read as, and where it stands. */
import type { Block, EntryTree } from './tree.ts';

/** One line a paragraph, grouped by part and zone; the same tree gives the same text. */
export function printTree(tree: EntryTree): string {
  const lines: string[] = [tree.wrappedAt === null ? 'entry' : `entry wrapped at ${tree.wrappedAt}`];
  for (const [i, part] of tree.parts.entries()) {
    lines.push(i === 0 ? '  document' : '  enclosure');
    printZone('head', tree.blocks.slice(part.from, part.body), lines);
    printZone('body', tree.blocks.slice(part.body, part.close), lines);
    printZone('close', tree.blocks.slice(part.close, part.to), lines);
  }
  printZone('apparatus', tree.blocks.slice(tree.apparatus), lines);
  return `${lines.join('\n')}\n`;
}

function printZone(name: string, blocks: readonly Block[], lines: string[]): void {
  if (blocks.length === 0) return;
  lines.push(`    ${name}`);
  for (const { node, paragraph } of blocks) {
    lines.push(
      `      ${node.kind}${detail(node)} [${paragraph.start}, ${paragraph.end}) ${JSON.stringify(shorten(paragraph.flat))}`,
    );
  }
}

function detail(node: Block['node']): string {
  switch (node.kind) {
    case 'date-line':
      return ` ${node.date.edtf ?? 'no value'}`;
    case 'key':
      return ` ${node.key}${node.forced ? ' forced' : ''}`;
    case 'item':
      return ` of ${node.of}`;
    case 'head':
      return ` ${node.pieces.map(piece => piece.kind).join(' ')}`;
    case 'heading':
    case 'turn':
      return ` ${node.form}`;
    case 'narrated':
      return ` ${node.what}`;
    case 'signature':
      return ` signers ${node.signers.length}`;
    case 'note':
      return node.number === null ? '' : ` ${node.number}`;
    default:
      return '';
  }
}

const SHOWN = 60;

const shorten = (flat: string): string => (flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat);
