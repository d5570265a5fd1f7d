/** Reads the settings and the officials that serve a file, each once, and says on standard error what fails in them. */
import { type Archive, emptyArchive, withAuthority, withSettings } from '../archive/archive.ts';
import { foldersOf } from '../archive/folders.ts';
import { isWanted } from '../host.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { parseAuthority } from '../officials/parse-authority.ts';
import { OFFICIALS_NAMES, OFFICIALS_SUFFIXES, SETTINGS_NAME } from '../protocol.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { indexLines, positionAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Terminal } from './terminal.ts';

export interface Serving {
  /** The archive that serves this file, up to its top folder. It holds no document. */
  archiveFor(file: string, top: string): Archive;
}

export interface Asked {
  /** The authorities named on the command line, as given. */
  readonly officials: readonly string[];
  /** Severities where no folder sets one. */
  readonly rules: SettingsFile['rules'];
}

/** `fail` is told what could not be read. */
export function serveFrom(terminal: Terminal, { officials, rules }: Asked, fail: (line: string) => void): Serving {
  const said = new Set<string>();
  const once = (tell: (line: string) => void) => (line: string) => {
    if (!said.has(line)) tell(line);
    said.add(line);
  };
  const says: Says = { fail: once(fail), warn: once(line => terminal.warn(line)) };
  const added = officials.flatMap(name => readAuthority(terminal, terminal.resolve(name), name, says.fail) ?? []);
  let folders = new Map<string, FolderFiles>();
  let archive = emptyArchive([], added);

  return {
    archiveFor(file, top) {
      const chain = foldersOf(file, [top]);
      const same = archive.roots[0] === top && folders.size === chain.length && chain.every(each => folders.has(each));
      if (same) return archive;
      // Only what serves this file stays in memory: an archive of many volumes has officials for each.
      folders = new Map(chain.map(folder => [folder, folders.get(folder) ?? readFolder(terminal, folder, says)]));
      archive = emptyArchive([top], added);
      for (const [folder, { settings, authorities }] of folders) {
        const all = folder === chain.at(-1) ? withRules(settings, rules) : settings;
        if (all) archive = withSettings(archive, folder, all);
        for (const authority of authorities) archive = withAuthority(archive, authority.file, authority);
      }
      return archive;
    },
  };
}

/** What the command line asks for stands behind what any folder says. */
function withRules(settings: SettingsFile | null, rules: SettingsFile['rules']): SettingsFile | null {
  if (Object.keys(rules).length === 0) return settings;
  const own = settings ?? parseSettings('');
  return { ...own, rules: { ...rules, ...own.rules } };
}

/** Each line is said once, however often a folder is come back to. */
interface Says {
  readonly fail: (line: string) => void;
  readonly warn: (line: string) => void;
}

interface FolderFiles {
  readonly settings: SettingsFile | null;
  readonly authorities: readonly AuthorityFile[];
}

function readFolder(terminal: Terminal, folder: string, says: Says): FolderFiles {
  if (terminal.kindOf(folder) !== 'folder') return { settings: null, authorities: [] };
  const { files } = terminal.contents(folder);
  const names = files.filter(name => isWanted(name, OFFICIALS)).map(name => `${folder}/${name}`);
  return {
    settings: files.includes(SETTINGS_NAME) ? readSettings(terminal, `${folder}/${SETTINGS_NAME}`, says) : null,
    authorities: names.flatMap(name => readAuthority(terminal, name, name, says.fail) ?? []),
  };
}

function readSettings(terminal: Terminal, file: string, { fail, warn }: Says): SettingsFile | null {
  const got = terminal.read(file);
  if ('problem' in got) {
    fail(`${file}: ${got.problem}`);
    return null;
  }
  const settings = parseSettings(got.text);
  for (const { span, message } of settings.problems) warn(`${placeOf(file, got.text, span)} ${message}`);
  return settings;
}

export const OFFICIALS = { names: OFFICIALS_NAMES, suffixes: OFFICIALS_SUFFIXES, below: false };

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
