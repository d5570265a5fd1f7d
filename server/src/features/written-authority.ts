/** The file that a new official of a document is written into: the nearest that serves it, else one in its root. */
import type { Archive } from '../archive/archive.ts';
import { foldersOf, nameOf, parentOf, rootOf } from '../archive/folders.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { AUTHORITY_NAME } from '../officials/authority-keys.ts';
import { parseAuthority } from '../officials/parse-authority.ts';

export interface WrittenAuthority {
  readonly authority: AuthorityFile;
  readonly isNew: boolean;
}

/** Null for a document that lies in no folder. */
export function writtenAuthority(archive: Archive, file: string): WrittenAuthority | null {
  for (const folder of foldersOf(file, archive.roots)) {
    const own = [...archive.authorities.values()].filter(authority => parentOf(authority.file) === folder);
    // Of several in one folder the one with the plain name, else the first by name.
    const [first] = own.sort((a, b) => rankOf(a) - rankOf(b) || (a.file < b.file ? -1 : 1));
    if (first) return { authority: first, isNew: false };
  }
  const folder = rootOf(file, archive.roots) ?? parentOf(file);
  return folder === '' ? null : { authority: parseAuthority('', `${folder}/${AUTHORITY_NAME}`), isNew: true };
}

function rankOf({ file }: AuthorityFile): number {
  return nameOf(file) === AUTHORITY_NAME ? 0 : 1;
}
