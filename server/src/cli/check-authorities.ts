/**
 * The files of officials that serve the documents under check, each once: one that lies in a folder given when all below
 * it has been read, even if that is nothing; any other when the first document that it serves is met.
 */
import type { Archive } from '../archive/archive.ts';
import { isBelow, nameOf, parentOf } from '../archive/folders.ts';
import { idsIn } from '../archive/occurrences.ts';
import { setOfficialsNamed } from '../archive/officials-named.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import type { Choice } from './check-arguments.ts';
import { type Checked, locateAuthority } from './located.ts';
import type { LeftFolder, ReadDocument } from './read-documents.ts';

export type CheckAuthorities = (read: ReadDocument | LeftFolder) => readonly Checked[];

/** Where something couldn't be read, nobody can be said to be named nowhere. */
export function authorityChecks(isWanted: Choice, isAllRead: () => boolean): CheckAuthorities {
  const seen = new Set<string>();
  /** By the files of officials of the folders that are being read: whom the documents named so far. */
  const named = new Map<string, Set<string>>();

  function checkOnce(name: string, archive: Archive, authority: AuthorityFile): readonly Checked[] {
    const { file: path, text } = authority;
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ name, path, text, findings: locateAuthority(name, archive, authority).filter(isWanted) }];
  }

  function leave({ name, left, archive: served }: LeftFolder): readonly Checked[] {
    const archive = served();
    const own = [...archive.authorities.values()].filter(({ file }) => parentOf(file) === left);
    return own.flatMap(authority => {
      const ids = named.get(authority.file);
      named.delete(authority.file);
      if (ids && isAllRead()) setOfficialsNamed(archive, authority.file, ids);
      return checkOnce(`${name}/${nameOf(authority.file)}`, archive, authority);
    });
  }

  function meet(read: ReadDocument): readonly Checked[] {
    const { archive, document, within } = read;
    const all = [...archive.authorities.values()];
    const later = all.filter(({ file }) => within !== null && isBelow(file, within));
    if (later.length > 0) {
      const ids = document.entries.flatMap(({ entry }) => [...idsIn(archive, document, entry)]);
      for (const { file } of later) {
        const before = named.get(file) ?? new Set();
        for (const id of ids) before.add(id);
        named.set(file, before);
      }
    }
    const now = all.filter(authority => !later.includes(authority));
    return now.flatMap(authority => checkOnce(nameBeside(read, authority.file), archive, authority));
  }

  return read => ('left' in read ? leave(read) : meet(read));
}

/** Named as the document was named: from the same folder, as far as that goes. */
function nameBeside({ document, name }: ReadDocument, path: string): string {
  const here = name.startsWith('./') ? './' : '';
  const bare = name.slice(here.length);
  const root = document.file.endsWith(`/${bare}`) ? document.file.slice(0, document.file.length - bare.length) : '';
  return root !== '' && path.startsWith(root) ? here + path.slice(root.length) : path;
}
