/** Reads every telegram of the workspace, once somebody asks about all of them, and follows their changes from then on. */
import { settingsOf } from '../archive/folder-settings.ts';
import { parentOf } from '../archive/folders.ts';
import { type Host, isWanted } from '../host.ts';
import { OFFICIALS_NAMES, OFFICIALS_SUFFIXES, SETTINGS_NAME, TELEGRAM_SUFFIXES, TEXT_SUFFIX } from '../protocol.ts';
import { kindOf } from './file-kinds.ts';
import type { Session } from './session.ts';

export interface WorkspaceReader {
  read(settings: ReadFolder, officials: ReadFolder): Promise<void>;
  /** A folder’s settings are others now, and with them perhaps the files that are telegrams: what is asked next reads all again. */
  forget(): void;
  /** False where nobody has asked about the workspace yet, so that the file need not be read. */
  changed(file: string): Promise<boolean>;
}

type ReadFolder = (folder: string) => Promise<void>;

const WANTED = {
  names: [...OFFICIALS_NAMES, SETTINGS_NAME],
  suffixes: [...OFFICIALS_SUFFIXES, ...TELEGRAM_SUFFIXES],
  below: true,
};

const TEXTS = { names: [], suffixes: [TEXT_SUFFIX], below: true };

/** Read side by side, and put into the archive together. */
const BATCH = 500;

export function createWorkspaceReader(session: Session, host: Host): WorkspaceReader {
  let reading: { readonly roots: string; readonly done: Promise<void> } | null = null;

  const readOne = async (file: string): Promise<readonly [string, string | null]> => [file, await host.read(file)];

  /** Some folder has `.txt` files for telegrams: only then they are looked for. */
  const sayingText = (): boolean => [...session.archive().settings.values()].some(({ txt }) => txt === true);
  const isTextTelegram = (file: string): boolean =>
    kindOf(file) === 'telegram' && !isWanted(file, WANTED) && settingsOf(session.archive(), file).txt;

  const readAll = async (roots: readonly string[], settings: ReadFolder, officials: ReadFolder) => {
    for (const root of roots) {
      const files = await host.list(root, WANTED);
      const telegrams: string[] = [];
      const serving = new Map<string, Promise<void>>();
      for (const file of files) {
        const kind = kindOf(file);
        if (kind === 'telegram') telegrams.push(file);
        else serving.set(`${kind} ${parentOf(file)}`, (kind === 'settings' ? settings : officials)(parentOf(file)));
      }
      await Promise.all(serving.values());
      if (sayingText()) telegrams.push(...(await host.list(root, TEXTS)).filter(isTextTelegram));
      for (let at = 0; at < telegrams.length; at += BATCH) {
        session.setClosed(await Promise.all(telegrams.slice(at, at + BATCH).map(readOne)));
      }
    }
    if (session.archive().roots === roots) session.setWhole();
  };

  return {
    read(settings, officials) {
      const { roots } = session.archive();
      const key = roots.join('\n');
      if (reading?.roots !== key) reading = { roots: key, done: readAll(roots, settings, officials) };
      return reading.done;
    },
    forget() {
      reading = null;
    },
    async changed(file) {
      if (!reading) return false;
      await reading.done;
      if (!isWanted(file, WANTED) && !isTextTelegram(file)) return false;
      session.setClosed([await readOne(file)]);
      return true;
    },
  };
}
