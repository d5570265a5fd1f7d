/** The files of officials that serve the documents under check, each once, when the first document of it is met. */
import type { Choice } from './check-arguments.ts';
import { type Checked, locateAuthority } from './located.ts';
import type { ReadDocument } from './read-documents.ts';

export type CheckAuthorities = (read: ReadDocument) => readonly Checked[];

export function authorityChecks(isWanted: Choice): CheckAuthorities {
  const seen = new Set<string>();
  return ({ archive, document, name }) =>
    [...archive.authorities.values()].flatMap((authority): Checked[] => {
      const { file: path, text } = authority;
      if (seen.has(path)) return [];
      seen.add(path);
      // Named as the document was named: from the same folder, as far as that goes.
      const here = name.startsWith('./') ? './' : '';
      const bare = name.slice(here.length);
      const root = document.file.endsWith(`/${bare}`) ? document.file.slice(0, document.file.length - bare.length) : '';
      const own = root !== '' && path.startsWith(root) ? here + path.slice(root.length) : path;
      return [{ name: own, path, text, findings: locateAuthority(own, archive, authority).filter(isWanted) }];
    });
}
