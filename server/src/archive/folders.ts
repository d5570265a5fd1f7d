/** Names of files as paths of folders: what serves a folder serves everything below it, up to a root. */

/** The folder a file or folder lies in, without a slash at its end; the empty text above the topmost. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name as people read it: parts of a URI are encoded. */
export function shownName(path: string): string {
  const name = nameOf(path);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function isBelow(path: string, folder: string): boolean {
  return path.length > folder.length && path.startsWith(folder) && (folder === '' || path[folder.length] === '/');
}

/** The innermost of the roots that a file lies in; null for a file outside of all. */
export function rootOf(file: string, roots: readonly string[]): string | null {
  let best: string | null = null;
  for (const root of roots) {
    if (isBelow(file, root) && (best === null || root.length > best.length)) best = root;
  }
  return best;
}

/**
 * The folders whose settings and officials serve a file, nearest first: from its own up to its root. A file outside
 * of every root has its own folder only: what lies above belongs to somebody else.
 */
export function foldersOf(file: string, roots: readonly string[]): readonly string[] {
  const root = rootOf(file, roots);
  const own = parentOf(file);
  if (root === null) return [own];
  const folders: string[] = [];
  for (let folder = own; folder.length >= root.length; folder = parentOf(folder)) {
    folders.push(folder);
    if (folder === root) break;
  }
  return folders;
}
