/**
 * Regular expressions over document text live in `text`, `dates`, `names` and `syntax`, where their growth is tested.
 * Parts that see document text and must do without are listed here.
 */
import { visit } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

const WITHOUT = ['facts', 'archive', 'rules', 'features', 'export'].map(part => `server/src/${part}/`);

/** Files of those parts that have one all the same, each with the reason. */
const PATTERN_FILES: Readonly<Record<string, string>> = {};

export function checkPatterns(
  tree: Tree,
  allowed: Readonly<Record<string, string>> = PATTERN_FILES,
): readonly string[] {
  if (sources(tree).length === 0) return ['no source file was seen'];
  const files = WITHOUT.flatMap(folder => sources(tree, folder));
  const stale = Object.keys(allowed).filter(path => findPatterns(path, tree.get(path) ?? '').length === 0);
  return [
    ...files.filter(path => !(path in allowed)).flatMap(path => findPatterns(path, tree.get(path) ?? '')),
    ...stale.map(path => `${path} has no regular expression any more`),
  ];
}

function findPatterns(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const complain = (node: { start: number }): void => {
    found.push(`${place(path, text, node.start)} has a regular expression`);
  };
  const constructed = (node: { start: number; callee: { type: string; name?: string } }): void => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') complain(node);
  };
  visit(path, text, {
    Literal(node) {
      if ('regex' in node) complain(node);
    },
    NewExpression: node => constructed(node as Parameters<typeof constructed>[0]),
    CallExpression: node => constructed(node as Parameters<typeof constructed>[0]),
  });
  return found;
}
