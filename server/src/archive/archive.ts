/**
 * The archive at one moment: open buffers over files on disk, the settings and the officials that serve them. Every
 * feature answers from one such snapshot. It never changes; each function here gives the next one.
 */
import type { AuthorityFile } from '../officials/authority.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { type Document, readDocument } from './document.ts';
import { settingsOf } from './folder-settings.ts';
import { isBelow } from './folders.ts';

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
}

export function emptyArchive(roots: readonly string[], added: readonly AuthorityFile[] = []): Archive {
  return { roots, open: new Map(), closed: new Map(), settings: new Map(), authorities: new Map(), added };
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
  return { ...archive, open: withRead(archive, archive.open, file, text) };
}

export function withoutOpen(archive: Archive, file: string): Archive {
  return archive.open.has(file) ? { ...archive, open: without(archive.open, file) } : archive;
}

export function withClosed(archive: Archive, file: string, text: string): Archive {
  return { ...archive, closed: withRead(archive, archive.closed, file, text) };
}

export function withoutClosed(archive: Archive, file: string): Archive {
  return archive.closed.has(file) ? { ...archive, closed: without(archive.closed, file) } : archive;
}

/** `null` where the folder has no settings of its own. Only what lies in the folder or below it is read again. */
export function withSettings(archive: Archive, folder: string, file: SettingsFile | null): Archive {
  if (!file && !archive.settings.has(folder)) return archive;
  const settings = file ? new Map(archive.settings).set(folder, file) : without(archive.settings, folder);
  const next = { ...archive, settings };
  const again = (documents: ReadonlyMap<string, Document>) => {
    const all = new Map(documents);
    for (const document of documents.values()) {
      if (!isBelow(document.file, folder)) continue;
      all.set(document.file, readDocument(document.file, document.text, settingsOf(next, document.file), document));
    }
    return all;
  };
  return { ...next, open: again(archive.open), closed: again(archive.closed) };
}

/** `null` where there is no such file any more. Facts know nothing of officials: no document is read again. */
export function withAuthority(archive: Archive, file: string, authority: AuthorityFile | null): Archive {
  if (!authority && !archive.authorities.has(file)) return archive;
  const authorities = authority
    ? new Map(archive.authorities).set(file, authority)
    : without(archive.authorities, file);
  return { ...archive, authorities };
}

function withRead(
  archive: Archive,
  documents: ReadonlyMap<string, Document>,
  file: string,
  text: string,
): ReadonlyMap<string, Document> {
  const previous = documents.get(file) ?? documentOf(archive, file) ?? undefined;
  return new Map(documents).set(file, readDocument(file, text, settingsOf(archive, file), previous));
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
