/** What `package.json` ships is what the list gives a reason for, is imported, and is locked without an address. */
import { DEPENDENCIES } from './dependencies.ts';
import { readSource } from './syntax.ts';
import { sources, type Tree } from './tree.ts';

export function checkDependencies(
  tree: Tree,
  reasons: Readonly<Record<string, string>> = DEPENDENCIES,
): readonly string[] {
  const manifest = tree.get('package.json');
  if (manifest === undefined) return ['package.json was not seen'];
  const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
  const shipped = Object.keys(dependencies);
  const imported = [...sources(tree, 'server/src/'), ...sources(tree, 'client/src/')].flatMap(path =>
    readSource(path, tree.get(path) ?? '').imports.map(({ from }) => from),
  );
  return [
    ...shipped.filter(name => !(name in reasons)).map(name => `${name} ships without a reason`),
    ...Object.keys(reasons)
      .filter(name => !shipped.includes(name))
      .map(name => `${name} has a reason and doesn't ship`),
    ...shipped
      .filter(name => !imported.some(from => from === name || from.startsWith(`${name}/`)))
      .map(name => `${name} ships and nothing imports it`),
    ...shipped.filter(name => !/^\d/.test(dependencies[name] ?? '')).map(name => `${name} is not pinned to a version`),
    ...checkLock(tree.get('package-lock.json')),
  ];
}

/** A lock file that names no address can be installed from any registry. */
function checkLock(text: string | undefined): readonly string[] {
  if (text === undefined) return ['package-lock.json was not seen'];
  return text.includes('"resolved"')
    ? ['package-lock.json names addresses: npm must be run with the settings of .npmrc']
    : [];
}
