/** The officials that serve a file: those named outright, then those of its folder and of the folders above it. */
import { type Authority, type AuthorityFile, buildAuthority } from '../officials/authority.ts';
import type { Archive } from './archive.ts';
import { foldersOf, parentOf } from './folders.ts';

export function authorityOf(archive: Archive, file: string): Authority {
  const folders = byFolder(archive.authorities);
  const files = [...archive.added];
  if (folders.size > 0) {
    for (const folder of foldersOf(file, archive.roots)) files.push(...(folders.get(folder) ?? []));
  }
  return buildAuthority(files);
}

type Folders = ReadonlyMap<string, readonly AuthorityFile[]>;

const known = new WeakMap<Archive['authorities'], Folders>();

/** Within a folder files come in the order of their names. */
function byFolder(authorities: Archive['authorities']): Folders {
  let folders = known.get(authorities);
  if (!folders) {
    const lists = new Map<string, AuthorityFile[]>();
    for (const file of [...authorities.keys()].sort()) {
      const authority = authorities.get(file);
      if (!authority) continue;
      const folder = parentOf(file);
      const list = lists.get(folder);
      if (list) list.push(authority);
      else lists.set(folder, [authority]);
    }
    folders = lists;
    known.set(authorities, folders);
  }
  return folders;
}
