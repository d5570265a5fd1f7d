/** How often an official is named, in words: in this file, and in the archive as far as it has been read. */
import { type Archive, documentOf, documentsOf } from '../archive/archive.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { rootOf } from '../archive/folders.ts';
import { knownOccurrences, occurrencesIn } from '../archive/occurrences.ts';

/** Counts what has been worked out so far: a hover never waits for the whole archive. `file` may be a telegram or an authority. */
export function occurrenceLine(archive: Archive, file: string, id: string): string {
  const document = documentOf(archive, file);
  let here = 0;
  if (document) for (const { entry } of document.entries) here += countIn(id, occurrencesIn(archive, document, entry));
  const { all, files, complete } = countInArchive(archive, file, id);
  const soFar = complete ? '' : ', as far as it has been read';
  const inAll = `${times(all)} in ${files === 1 ? 'one file' : `${files} files`} of the archive${soFar}`;
  if (!document && all === 0) return `Named nowhere in the archive${soFar}.`;
  if (!document) return `Named ${inAll}.`;
  if (all <= here) return `Named ${times(here)}${complete ? ', nowhere but' : ''} in this file.`;
  return `Named ${times(here)} in this file, ${inAll}.`;
}

function countInArchive(
  archive: Archive,
  file: string,
  id: string,
): { readonly all: number; readonly files: number; readonly complete: boolean } {
  let all = 0;
  let files = 0;
  let complete = archive.whole;
  const root = rootOf(file, archive.roots);
  for (const other of documentsOf(archive)) {
    if (rootOf(other.file, archive.roots) !== root) continue;
    const authority = authorityOf(archive, other.file);
    let own = 0;
    for (const { entry } of other.entries) {
      const known = knownOccurrences(entry, authority);
      complete &&= known !== null;
      own += countIn(id, known ?? []);
    }
    all += own;
    if (own > 0) files++;
  }
  return { all, files, complete };
}

function countIn(wanted: string, occurrences: readonly { readonly id: string }[]): number {
  let count = 0;
  for (const { id } of occurrences) if (id === wanted) count++;
  return count;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
