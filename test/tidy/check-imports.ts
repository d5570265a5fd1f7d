/** Every import of `server/src` and `client/src` against the import table, and no cycle between files. */
import { posix } from 'node:path';
import { IMPORT_TABLE, type Row } from './import-table.ts';
import { readSource } from './syntax.ts';
import { place, sources, type Tree } from './tree.ts';

export type ImportTable = Readonly<Record<string, Row>>;

export function checkImports(tree: Tree, table: ImportTable = IMPORT_TABLE): readonly string[] {
  const files = [...sources(tree, 'server/src/'), ...sources(tree, 'client/')];
  if (files.length === 0) return ['no source file was seen'];
  return [...files.flatMap(path => checkFile(tree, table, path)), ...findCycles(tree, files)];
}

function checkFile(tree: Tree, table: ImportTable, path: string): readonly string[] {
  const text = tree.get(path) ?? '';
  const own = partOf(table, path);
  if (own === null) return [`${path} lies in no part of the import table`];
  const [name, { may, packages }] = own;
  const { imports, errors } = readSource(path, text);
  const complaints = errors.map(error => `${path} can't be parsed: ${error}`);
  for (const { from, offset } of imports) {
    const at = place(path, text, offset);
    if (!from.startsWith('.')) {
      if (!packages.includes(packageOf(from)))
        complaints.push(`${at} ${name} must not import the package ${packageOf(from)}`);
      continue;
    }
    const target = posix.join(posix.dirname(path), from);
    const other = partOf(table, target);
    if (!tree.has(target)) complaints.push(`${at} imports ${from}, which is no file`);
    else if (other === null) complaints.push(`${at} ${name} must not import ${target}`);
    else if (other[0] !== name && !may.includes(other[0])) complaints.push(`${at} ${name} must not import ${other[0]}`);
  }
  return complaints;
}

function partOf(table: ImportTable, path: string): readonly [string, Row] | null {
  return Object.entries(table).find(([, { at }]) => (at.endsWith('/') ? path.startsWith(at) : path === at)) ?? null;
}

/** `node:` for Node's own modules, `@scope/name` or `name` for the rest. */
function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node:';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function findCycles(tree: Tree, files: readonly string[]): readonly string[] {
  const done = new Set<string>();
  const complaints: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) complaints.push(`cycle: ${[...way.slice(seen), path].join(' → ')}`);
    if (seen >= 0 || done.has(path)) return;
    for (const { from } of readSource(path, tree.get(path) ?? '').imports) {
      const target = posix.join(posix.dirname(path), from);
      if (from.startsWith('.') && tree.has(target)) follow(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of files) follow(path, []);
  return complaints;
}
