/** The project's files as the tidy checks see them: path from the root, with `/`, to text. Tests of the checks pass tiny ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Tree = ReadonlyMap<string, string>;

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A tree from an object literal. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

/** Everything below the root that `.gitignore` doesn't name. Pictures are listed with an empty text. */
export function readTree(): Tree {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map(line => line.trim());
  const tree = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.name === '.git' || isIgnored(entry.name, entry.isDirectory(), ignored)) continue;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile())
        tree.set(path, /\.(?:png|vsix|ico)$/.test(path) ? '' : readFileSync(join(ROOT, path), 'utf8'));
    }
  };
  visit('');
  return tree;
}

function isIgnored(name: string, folder: boolean, ignored: readonly string[]): boolean {
  return ignored.some(pattern => {
    if (pattern === '' || pattern.startsWith('#')) return false;
    if (pattern.endsWith('/')) return folder && pattern.slice(0, -1) === name;
    if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
    return pattern === name;
  });
}

/** The paths of a tree that hold TypeScript or JavaScript, in order. */
export function sources(tree: Tree, under = ''): readonly string[] {
  return [...tree.keys()].filter(path => path.startsWith(under) && /\.(?:ts|mjs)$/.test(path)).toSorted();
}

/** `path:line`, the way an editor's terminal links it. */
export function place(path: string, text: string, offset: number): string {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return `${path}:${line}`;
}
