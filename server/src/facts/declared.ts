/** What the document declares that it lacks: `[undated]`, `[unsigned]`. */
import type { EntryTree, Node } from '../syntax/tree.ts';
import { wholeLine } from '../text/line-around.ts';
import type { Span } from '../text/span.ts';
import type { Declared, DeclaredFact } from './facts.ts';

const BARE: ReadonlySet<string> = new Set(['[undated]', '[unsigned]']);

export function readDeclared(tree: EntryTree): Declared {
  const place = (kind: Node['kind']): DeclaredFact | null => {
    const main = tree.parts[0];
    const block = tree.blocks.slice(0, main?.to).find(({ node }) => node.kind === kind);
    if (!block) return null;
    const span: Span = [block.paragraph.start, block.paragraph.end];
    const bare = BARE.has(block.paragraph.flat.toLowerCase());
    return { span, whole: wholeLine(tree.text, span), bare };
  };
  return { undated: place('undated'), unsigned: place('unsigned') };
}
