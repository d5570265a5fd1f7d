/**
 * What the server holds: the client's open texts and the archive as it is now. The archive is the one thing that
 * changes, and only here; whoever asks gets a snapshot that stays as it is.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Archive,
  asWhole,
  emptyArchive,
  withAuthority,
  withClosed,
  withOpen,
  withoutOpen,
  withRoots,
  withSettings,
} from '../archive/archive.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { kindOf } from './file-kinds.ts';
import { type Positions, positionsOf } from './positions.ts';
import { fileOf } from './uris.ts';

export interface Session {
  /** The archive with everything that the client has typed so far. */
  archive(): Archive;
  /** An open text by the name of its file; it changes in place, so it is asked for again after every pause. */
  text(file: string): TextDocument | null;
  texts(): Iterable<readonly [file: string, text: TextDocument]>;
  open(uri: string, language: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** How often anything but an open telegram has changed: what a result depends on besides its text. */
  generation(): number;
  /** Kept when the generation is the next one. */
  nextGeneration(): Promise<void>;
  setRoots(roots: readonly string[]): void;
  setSettings(folder: string, settings: SettingsFile | null): void;
  /** `text` is what it was read from, for places in it. */
  setAuthority(file: string, authority: AuthorityFile | null, text: string): void;
  /** Positions in an authority file that was read. */
  servingPositions(file: string): Positions | null;
  /** Telegrams as they are on disk now; `null` for one that is gone. */
  setClosed(files: Iterable<readonly [file: string, text: string | null]>): void;
  /** Every telegram below the roots is in the archive now. */
  setWhole(): void;
}

export function createSession(): Session {
  let archive = emptyArchive([]);
  let generation = 0;
  const waiting: (() => void)[] = [];
  const texts = new Map<string, TextDocument>();
  /** Telegrams typed in since the archive was last asked for: a burst of keys is read once. */
  const typed = new Set<string>();
  const positions = new Map<string, Positions>();

  const put = (next: Archive) => {
    if (next === archive) return;
    archive = next;
    generation++;
    for (const tell of waiting.splice(0)) tell();
  };

  return {
    archive() {
      for (const file of typed) {
        const text = texts.get(file);
        if (text) archive = withOpen(archive, file, text.getText());
      }
      typed.clear();
      return archive;
    },
    text: file => texts.get(file) ?? null,
    texts: () => texts,
    open(uri, language, version, text) {
      const file = fileOf(uri);
      texts.set(file, TextDocument.create(uri, language, version, text));
      if (kindOf(file) === 'telegram') typed.add(file);
    },
    change(uri, version, changes) {
      const file = fileOf(uri);
      const text = texts.get(file);
      if (!text) return;
      TextDocument.update(text, [...changes], version);
      if (kindOf(file) === 'telegram') typed.add(file);
    },
    close(uri) {
      const file = fileOf(uri);
      texts.delete(file);
      typed.delete(file);
      put(withoutOpen(archive, file));
    },
    generation: () => generation,
    nextGeneration: () => new Promise(resolve => waiting.push(resolve)),
    setRoots: roots => put(withRoots(archive, roots)),
    setSettings: (folder, settings) => put(withSettings(archive, folder, settings)),
    setAuthority(file, authority, text) {
      if (authority) positions.set(file, positionsOf(text));
      else positions.delete(file);
      put(withAuthority(archive, file, authority));
    },
    servingPositions: file => positions.get(file) ?? null,
    setClosed: files => put(withClosed(archive, files)),
    setWhole: () => put(asWhole(archive)),
  };
}
