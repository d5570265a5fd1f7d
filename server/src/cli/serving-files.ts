/** Reads the settings and the officials that serve a file, each once, and says on standard error what fails in them. */
import { type Archive, emptyArchive, withAuthority, withSettings } from '../archive/archive.ts';
import { foldersOf } from '../archive/folders.ts';
import { isWanted } from '../host.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { parseAuthority } from '../officials/parse-authority.ts';
import { OFFICIALS_NAMES, OFFICIALS_SUFFIXES, SETTINGS_NAME } from '../protocol.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { indexLines, positionAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Terminal } from './terminal.ts';

export interface Serving {
  /** The archive that serves this file, up to its top folder. It holds no document. */
  archiveFor(file: string, top: string): Archive;
}

/** `officials` are the authorities named on the command line, as given; `fail` is told what could not be read. */
export function serveFrom(terminal: Terminal, officials: readonly string[], fail: (line: string) => void): Serving {
  const authorities = new Map<string, AuthorityFile | null>();
  const authority = (file: string, name: string): AuthorityFile | null => {
    let read = authorities.get(file);
    if (read === undefined) {
      read = readAuthority(terminal, file, name, fail);
      authorities.set(file, read);
    }
    return read;
  };
  const added = officials.flatMap(name => authority(terminal.resolve(name), name) ?? []);
  const archives = new Map<string, Archive>();
  const known = new Set<string>();

  return {
    archiveFor(file, top) {
      let archive = archives.get(top) ?? emptyArchive([top], added);
      for (const folder of foldersOf(file, [top])) {
        const key = `${top}\0${folder}`;
        if (known.has(key)) break;
        known.add(key);
        archive = withFolder(terminal, archive, folder, authority, fail);
      }
      archives.set(top, archive);
      return archive;
    },
  };
}

function withFolder(
  terminal: Terminal,
  before: Archive,
  folder: string,
  authority: (file: string, name: string) => AuthorityFile | null,
  fail: (line: string) => void,
): Archive {
  let archive = before;
  if (terminal.kindOf(folder) !== 'folder') return archive;
  const { files } = terminal.contents(folder);
  if (files.includes(SETTINGS_NAME)) {
    const file = `${folder}/${SETTINGS_NAME}`;
    const got = terminal.read(file);
    if ('problem' in got) fail(`${file}: ${got.problem}`);
    else {
      const settings = parseSettings(got.text);
      for (const { span, message } of settings.problems) terminal.warn(`${placeOf(file, got.text, span)} ${message}`);
      archive = withSettings(archive, folder, settings);
    }
  }
  for (const name of files) {
    if (!isWanted(name, OFFICIALS)) continue;
    const file = `${folder}/${name}`;
    const read = authority(file, file);
    if (read) archive = withAuthority(archive, file, read);
  }
  return archive;
}

const OFFICIALS = { names: OFFICIALS_NAMES, suffixes: OFFICIALS_SUFFIXES, below: false };

function readAuthority(
  terminal: Terminal,
  file: string,
  name: string,
  fail: (line: string) => void,
): AuthorityFile | null {
  const got = terminal.read(file);
  if ('problem' in got) {
    fail(`${name}: ${got.problem}`);
    return null;
  }
  const read = parseAuthority(got.text, file);
  const first = read.problems[0];
  if (first) {
    const more = read.problems.length > 1 ? ` (and ${read.problems.length - 1} more)` : '';
    fail(`${placeOf(name, got.text, first.span)} ${first.message}${more}`);
  }
  return read;
}

function placeOf(name: string, text: string, span: Span): string {
  const { line, character } = positionAt(indexLines(text), span[0]);
  return `${name}:${line + 1}:${character + 1}:`;
}
