/**
 * Reads from disk what serves a document, when it is first needed and again when it changes: the settings of its
 * folders, their officials, and, for questions about the whole archive, all telegrams. An editor's buffer goes before
 * the file. Nothing is read at start-up, and the code that reads YAML is loaded only where there is some.
 */
import { foldersOf, isBelow, parentOf } from '../archive/folders.ts';
import type { Host } from '../host.ts';
import { SETTINGS_NAME } from '../protocol.ts';
import { carefulHost } from './careful-host.ts';
import { kindOf, OFFICIALS } from './file-kinds.ts';
import type { Needs } from './handler.ts';
import type { Session } from './session.ts';
import { createWorkspaceReader } from './workspace-reader.ts';

export interface Serving {
  /** Null where everything needed is known: a keystroke then waits for nothing. */
  readonly prepare: (needs: Needs, file: string | null) => Promise<void> | null;
  /** An authority or settings file is typed in: it is read again when it is next needed. */
  stale(file: string): void;
  /** A settings or authority file, or a telegram on disk, is another one now. True where an answer may be another too. */
  changed(file: string): Promise<boolean>;
}

export function createServing(session: Session, outside: Host, log: (message: string) => void): Serving {
  const host = carefulHost(outside, log);
  const settings = new Map<string, Promise<void>>();
  const officials = new Map<string, Promise<void>>();
  const done = new WeakSet<Promise<void>>();
  const workspace = createWorkspaceReader(session, host);

  const read = async (file: string): Promise<string | null> => {
    const open = session.text(file);
    return open ? open.getText() : host.read(file);
  };

  /** Starts what isn't under way; what was started later for the same folder wins. */
  const once = (map: Map<string, Promise<void>>, folder: string, start: (isLatest: () => boolean) => Promise<void>) => {
    let running = map.get(folder);
    if (!running) {
      const own: Promise<void> = start(() => map.get(folder) === own);
      running = own;
      map.set(folder, own);
    }
    return running;
  };

  const readSettings = (folder: string) =>
    once(settings, folder, async isLatest => {
      const text = await read(`${folder}/${SETTINGS_NAME}`);
      const parsed = text === null ? null : (await import('../settings/parse-settings.ts')).parseSettings(text);
      if (isLatest()) session.setSettings(folder, parsed);
    });

  const readOfficials = (folder: string) =>
    once(officials, folder, async isLatest => {
      const files = new Set(await host.list(folder, OFFICIALS));
      for (const [file] of session.texts()) if (isOfficialsOf(file, folder)) files.add(file);
      for (const known of session.archive().authorities.keys()) if (isOfficialsOf(known, folder)) files.add(known);
      for (const file of files) {
        const text = await read(file);
        const parsed =
          text === null ? null : (await import('../officials/parse-authority.ts')).parseAuthority(text, file);
        if (isLatest()) session.setAuthority(file, parsed, text ?? '');
      }
    });

  const waiting = (promises: readonly Promise<void>[]): Promise<void> | null => {
    const open = promises.filter(promise => !done.has(promise));
    if (open.length === 0) return null;
    return Promise.all(open).then(() => open.forEach(promise => done.add(promise)));
  };

  return {
    prepare(needs, file) {
      const folders = file === null ? [] : foldersOf(file, session.archive().roots);
      const promises = folders.map(readSettings);
      if (needs !== 'settings') promises.push(...folders.map(readOfficials));
      if (needs === 'workspace') promises.push(workspace.read(readSettings, readOfficials));
      return waiting(promises);
    },
    stale(file) {
      const kind = kindOf(file);
      if (kind === 'settings') settings.delete(parentOf(file));
      if (kind === 'officials') officials.delete(parentOf(file));
    },
    async changed(file) {
      const folder = parentOf(file);
      switch (kindOf(file)) {
        case 'settings':
          if (!settings.delete(folder)) return false;
          await readSettings(folder);
          workspace.forget();
          return true;
        case 'officials':
          if (!officials.delete(folder)) return false;
          await readOfficials(folder);
          return true;
        case 'telegram':
          return workspace.changed(file);
      }
    },
  };

  function isOfficialsOf(file: string, folder: string): boolean {
    return isBelow(file, folder) && parentOf(file) === folder && kindOf(file) === 'officials';
  }
}
