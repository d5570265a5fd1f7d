/** Written pages: their links lead somewhere, and the files that the architecture names are there. */
import { posix } from 'node:path';
import { place, type Tree } from './tree.ts';

const ARCHITECTURE = 'docs/architecture.md';

export function checkPages(tree: Tree): readonly string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('.md'));
  if (pages.length === 0) return ['no page was seen'];
  return pages.flatMap(([path, text]) => [...checkLinks(tree, path, text), ...checkNames(tree, path, text)]);
}

function checkLinks(tree: Tree, path: string, text: string): readonly string[] {
  const complaints: string[] = [];
  for (const { 1: target = '', index } of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const at = file === '' ? path : posix.join(posix.dirname(path), file);
    const page = tree.get(at);
    if (page === undefined ? !isFolder(tree, at) : anchor !== undefined && !anchorsOf(page).has(anchor)) {
      complaints.push(`${place(path, text, index)} leads nowhere: ${target}`);
    }
  }
  return complaints;
}

/** In the page on the architecture every file name in backquotes is a file, from the root or from `server/src`. */
function checkNames(tree: Tree, path: string, text: string): readonly string[] {
  if (path !== ARCHITECTURE) return [];
  return [...withoutTables(text).matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .filter(([, name = '']) => name.includes('/') && /\/$|\.(?:ts|mjs|json|md|yaml)$/.test(name))
    .filter(([, name = '']) => ![name, `server/src/${name}`].some(at => tree.has(at) || isFolder(tree, at)))
    .map(({ 1: name, index }) => `${place(path, text, index)} names ${name}, which isn’t there`);
}

/** The generated tables name parts that may still be empty. As long as before, so that places hold. */
function withoutTables(text: string): string {
  return text.replace(/<!-- [\w-]+:begin -->[^]*?<!-- [\w-]+:end -->/g, block => block.replace(/`/g, ' '));
}

function isFolder(tree: Tree, path: string): boolean {
  const start = path.endsWith('/') ? path : `${path}/`;
  return [...tree.keys()].some(other => other.startsWith(start));
}

/** The anchors that GitHub gives a page's headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
