/**
 * The archive at one moment: open buffers over files on disk, the settings and the officials that serve them. Every
 * feature answers from one such snapshot. It never changes; each function here gives the next one.
 */
import type { AuthorityFile } from '../officials/authority.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { type Document, readDocument } from './document.ts';
import { settingsOf } from './folder-settings.ts';

export interface Archive {
  /** Folders that know nothing of each other, without a slash at the end. */
  readonly roots: readonly string[];
  /** What the editor holds, whatever stands on disk. */
  readonly open: ReadonlyMap<string, Document>;
  /** Telegrams on disk that were read, open ones among them. */
  readonly closed: ReadonlyMap<string, Document>;
  /** Settings by the folder that they serve. */
  readonly settings: ReadonlyMap<string, SettingsFile>;
  /** Officials by the file that they stand in. */
  readonly authorities: ReadonlyMap<string, AuthorityFile>;
  /** Officials that serve every document, before those of its folders. */
  readonly added: readonly AuthorityFile[];
  /** Every telegram below the roots has been read. */
  readonly whole: boolean;
}

export function emptyArchive(roots: readonly string[], added: readonly AuthorityFile[] = []): Archive {
  return {
    roots,
    open: new Map(),
    closed: new Map(),
    settings: new Map(),
    authorities: new Map(),
    added,
    whole: false,
  };
}

export function documentOf(archive: Archive, file: string): Document | null {
  return archive.open.get(file) ?? archive.closed.get(file) ?? null;
}

/** Every document, open ones as they are in the editor. */
export function* documentsOf(archive: Archive): Generator<Document> {
  yield* archive.open.values();
  for (const document of archive.closed.values()) if (!archive.open.has(document.file)) yield document;
}

export function withOpen(archive: Archive, file: string, text: string): Archive {
  const document = readDocument(file, text, settingsOf(archive, file), documentOf(archive, file) ?? undefined);
  return document === archive.open.get(file)
    ? archive
    : { ...archive, open: new Map(archive.open).set(file, document) };
}

export function withoutOpen(archive: Archive, file: string): Archive {
  return archive.open.has(file) ? { ...archive, open: without(archive.open, file) } : archive;
}

/** Files on disk as they are now; a text of `null` stands for a file that is gone. Many at once cost one copy of the map. */
export function withClosed(archive: Archive, files: Iterable<readonly [file: string, text: string | null]>): Archive {
  const closed = new Map(archive.closed);
  for (const [file, text] of files) {
    if (text === null) closed.delete(file);
    else closed.set(file, readDocument(file, text, settingsOf(archive, file), closed.get(file)));
  }
  return { ...archive, closed };
}

export function asWhole(archive: Archive): Archive {
  return archive.whole ? archive : { ...archive, whole: true };
}

/** `null` where the folder has no settings of its own. Only documents whose settings become others are read again. */
export function withSettings(archive: Archive, folder: string, file: SettingsFile | null): Archive {
  if (!file && !archive.settings.has(folder)) return archive;
  const settings = file ? new Map(archive.settings).set(folder, file) : without(archive.settings, folder);
  return readAgain({ ...archive, settings });
}

export function withRoots(archive: Archive, roots: readonly string[]): Archive {
  return readAgain({ ...archive, roots, whole: false });
}

function readAgain(archive: Archive): Archive {
  const again = (documents: ReadonlyMap<string, Document>) => {
    const all = new Map<string, Document>();
    for (const [file, document] of documents) {
      all.set(file, readDocument(file, document.text, settingsOf(archive, file), document));
    }
    return all;
  };
  return { ...archive, open: again(archive.open), closed: again(archive.closed) };
}

/** `null` where there is no such file any more. Facts know nothing of officials: no document is read again. */
export function withAuthority(archive: Archive, file: string, authority: AuthorityFile | null): Archive {
  if (!authority && !archive.authorities.has(file)) return archive;
  const authorities = authority
    ? new Map(archive.authorities).set(file, authority)
    : without(archive.authorities, file);
  return { ...archive, authorities };
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
