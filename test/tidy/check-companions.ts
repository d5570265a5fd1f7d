/** Constructs, rules, features and handlers have a test of their name; a rule's code, file, page and setting agree. */
import { readSource, visit } from './syntax.ts';
import { sources, type Tree } from './tree.ts';

/** Where a file's test may lie: the first place is the usual one. */
const TESTED: Readonly<Record<string, readonly string[]>> = {
  'server/src/syntax/constructs/': ['test/syntax/constructs/'],
  'server/src/rules/': ['test/rules/'],
  'server/src/features/': ['test/features/'],
  'server/src/lsp/handlers/': ['test/lsp/handlers/', 'test/protocol/'],
};

/** The file that lists what a rule can be set to in `.cablegram.yaml`. */
const SETTINGS_SCHEMA = 'schemas/cablegram.schema.json';

export function checkCompanions(tree: Tree): readonly string[] {
  if (sources(tree, 'server/src/').length === 0) return ['no source file was seen'];
  return [...checkTests(tree), ...checkRules(tree)];
}

function checkTests(tree: Tree): readonly string[] {
  return Object.entries(TESTED).flatMap(([folder, places]) =>
    sources(tree, folder)
      .filter(path => isTested(path, tree.get(path) ?? ''))
      .filter(path => !places.some(at => tree.has(at + path.slice(folder.length).replace(/\.ts$/, '.test.ts'))))
      .map(path => `${path} has no ${places[0]}${path.slice(folder.length).replace(/\.ts$/, '.test.ts')}`),
  );
}

/** A file of types has nothing to test; among the rules lie also their list and the type of one. */
function isTested(path: string, text: string): boolean {
  return path.startsWith('server/src/rules/') ? readCode(path, text) !== null : readSource(path, text).exportsValues;
}

function checkRules(tree: Tree): readonly string[] {
  const codes = new Set<string>();
  const complaints: string[] = [];
  for (const path of sources(tree, 'server/src/rules/')) {
    const name = path.slice('server/src/rules/'.length, -'.ts'.length);
    const code = readCode(path, tree.get(path) ?? '');
    if (code === null) continue;
    codes.add(code);
    if (code !== name) complaints.push(`${path} holds the rule “${code}”`);
    if (!tree.has(`docs/rules/${code}.md`)) complaints.push(`${path} has no page docs/rules/${code}.md`);
    if (!(tree.get(SETTINGS_SCHEMA) ?? '').includes(`"${code}"`))
      complaints.push(`${path} has no setting in ${SETTINGS_SCHEMA}`);
  }
  for (const path of tree.keys()) {
    const page = /^docs\/rules\/([^/]+)\.md$/.exec(path)?.[1];
    if (page !== undefined && page !== 'README' && !codes.has(page)) complaints.push(`${path} is the page of no rule`);
  }
  return complaints;
}

/** The code of the rule that a file declares (`code: 'undated'` in an exported object), or null. */
function readCode(path: string, text: string): string | null {
  let code: string | null = null;
  visit(path, text, {
    ExportNamedDeclaration({ declaration }) {
      if (declaration?.type !== 'VariableDeclaration') return;
      for (const { init } of declaration.declarations) {
        const value = init?.type === 'CallExpression' ? init.arguments[0] : init;
        if (value?.type !== 'ObjectExpression') continue;
        for (const property of value.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 'code')
            continue;
          if (property.value.type === 'Literal' && typeof property.value.value === 'string')
            code = property.value.value;
        }
      }
    },
  });
  return code;
}
