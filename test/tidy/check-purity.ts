/**
 * The pure parts: synchronous, no clock, no chance, no locale, no outside. The compiler already hides Node and DOM from
 * them (`npm run types`); what is left in the language itself is looked for here. Patterns over document text stay
 * where they are tested for linear time.
 */
import { IMPORT_TABLE } from './import-table.ts';
import { visit } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

const OUTSIDE = new Set([
  'Intl',
  'globalThis',
  'eval',
  'performance',
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
]);
const LOCALE = /^(?:toLocale\w+|localeCompare)$/;

export function checkPurity(tree: Tree): readonly string[] {
  const files = Object.values(IMPORT_TABLE)
    .filter(row => row.pure)
    .flatMap(row => sources(tree, row.at));
  if (files.length === 0) return ['no source file was seen'];
  return files.flatMap(path => checkFile(path, tree.get(path) ?? ''));
}

function checkFile(path: string, text: string): readonly string[] {
  const complaints: string[] = [];
  const complain = (node: { start: number }, what: string): void => {
    complaints.push(`${place(path, text, node.start)} ${what}`);
  };
  const asynchronous = (node: { start: number; async?: boolean }): void => {
    if (node.async === true && path !== 'server/src/host.ts') complain(node, 'is asynchronous');
  };
  visit(path, text, {
    FunctionDeclaration: asynchronous,
    FunctionExpression: asynchronous,
    ArrowFunctionExpression: asynchronous,
    Identifier(node) {
      if (OUTSIDE.has(node.name)) complain(node, `uses ${node.name}`);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        complain(node, 'reads the clock');
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') complain(node, 'reads the clock');
    },
    MemberExpression(node) {
      const object = node.object.type === 'Identifier' ? node.object.name : '';
      const property = node.property.type === 'Identifier' ? node.property.name : '';
      if (object === 'Date' && property === 'now') complain(node, 'reads the clock');
      if (object === 'Math' && property === 'random') complain(node, 'leaves something to chance');
      if (LOCALE.test(property)) complain(node, `depends on the locale: ${property}`);
    },
  });
  return complaints;
}
