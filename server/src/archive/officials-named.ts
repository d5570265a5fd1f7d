/** The ids that the documents of a root name, or may name, once all of them are known. */
import { type Archive, documentsOf } from './archive.ts';
import { authorityOf } from './folder-authority.ts';
import { rootOf } from './folders.ts';
import { knownIds } from './occurrences.ts';

const told = new WeakMap<Archive, Map<string, ReadonlySet<string>>>();

/**
 * For who reads an archive one document after the other: the ids named below the folder of a file of officials, when
 * all documents below it have been read.
 */
export function setOfficialsNamed(archive: Archive, file: string, ids: ReadonlySet<string>): void {
  told.set(archive, new Map(told.get(archive)).set(file, ids));
}

/** Null while a document is still unread: who isn't named so far may be named there. */
export function officialsNamed(archive: Archive, file: string): ReadonlySet<string> | null {
  const before = told.get(archive)?.get(file);
  if (before) return before;
  if (!archive.whole) return null;
  const root = rootOf(file, archive.roots);
  const ids = new Set<string>();
  for (const document of documentsOf(archive)) {
    if (rootOf(document.file, archive.roots) !== root) continue;
    const authority = authorityOf(archive, document.file);
    for (const { entry } of document.entries) {
      const known = knownIds(entry, authority);
      if (!known) return null;
      for (const id of known) ids.add(id);
    }
  }
  return ids;
}
