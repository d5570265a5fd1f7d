/** The ids that the documents of a root name, once all of them are known. */
import { type Archive, documentsOf } from './archive.ts';
import { authorityOf } from './folder-authority.ts';
import { rootOf } from './folders.ts';
import { knownOccurrences } from './occurrences.ts';

/** Null while a document is still unread: who isn't named so far may be named there. */
export function officialsNamed(archive: Archive, file: string): ReadonlySet<string> | null {
  if (!archive.whole) return null;
  const root = rootOf(file, archive.roots);
  const ids = new Set<string>();
  for (const document of documentsOf(archive)) {
    if (rootOf(document.file, archive.roots) !== root) continue;
    const authority = authorityOf(archive, document.file);
    for (const { entry } of document.entries) {
      const known = knownOccurrences(entry, authority);
      if (!known) return null;
      for (const { id } of known) ids.add(id);
    }
  }
  return ids;
}
