/** PATH… → the telegrams meant: a file that is named whatever its ending, a folder's telegrams however deep, `-`. */
import { isWanted } from '../host.ts';
import { foldersOf } from '../archive/folders.ts';
import { SETTINGS_NAME, TELEGRAM_SUFFIXES, TEXT_SUFFIX } from '../protocol.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Terminal } from './terminal.ts';

export interface Input {
  /** As it was given, or as it was found below a folder that was given. */
  readonly name: string;
  /** Absolute; where a file on standard input would lie. */
  readonly file: string;
  /** The topmost folder whose settings and officials serve it. */
  readonly top: string;
  readonly fromInput: boolean;
}

export interface Problem {
  readonly problem: string;
}

/** One by one, in the order given; below a folder in the order of the names. */
export function* inputsOf(
  terminal: Terminal,
  paths: readonly string[],
  stdinName: string | null,
): Generator<Input | Problem> {
  for (const path of paths) {
    if (path === '-') {
      const file = terminal.resolve(stdinName ?? 'standard input');
      yield { name: stdinName ?? '-', file, top: topOf(parent(file), terminal.folder), fromInput: true };
      continue;
    }
    const absolute = terminal.resolve(path);
    switch (terminal.kindOf(absolute)) {
      case null:
        yield { problem: `${path}: there is no such file or folder` };
        break;
      case 'file':
        yield { name: path, file: absolute, top: topOf(parent(absolute), terminal.folder), fromInput: false };
        break;
      case 'folder':
        yield* fromFolder(terminal, path.replace(/\/$/, ''), absolute);
    }
  }
}

/** What the folders above say of `.txt` files holds below, until one of them says otherwise. */
function* fromFolder(terminal: Terminal, name: string, folder: string): Generator<Input | Problem> {
  const top = topOf(folder, terminal.folder);
  let txt = false;
  for (const above of folder === top ? [] : foldersOf(folder, [top]).toReversed()) {
    txt = textIsWanted(terminal, above, terminal.contents(above).files, txt);
  }
  yield* below(terminal, name, folder, top, txt);
}

function* below(
  terminal: Terminal,
  name: string,
  folder: string,
  top: string,
  above: boolean,
): Generator<Input | Problem> {
  const { files, folders, problem } = terminal.contents(folder);
  if (problem) yield { problem: `${name}: ${problem}` };
  const txt = textIsWanted(terminal, folder, files, above);
  for (const file of files) {
    if (!isWanted(file, TELEGRAMS) && !(txt && file.endsWith(TEXT_SUFFIX))) continue;
    yield { name: `${name}/${file}`, file: `${folder}/${file}`, top, fromInput: false };
  }
  for (const inner of folders) {
    if (!inner.startsWith('.')) yield* below(terminal, `${name}/${inner}`, `${folder}/${inner}`, top, txt);
  }
}

/** What is wrong in the settings is said where they are read for what they change in the result. */
function textIsWanted(terminal: Terminal, folder: string, files: readonly string[], above: boolean): boolean {
  if (!files.includes(SETTINGS_NAME)) return above;
  const got = terminal.read(`${folder}/${SETTINGS_NAME}`);
  return 'text' in got ? (parseSettings(got.text).txt ?? above) : above;
}

const TELEGRAMS = { names: [], suffixes: TELEGRAM_SUFFIXES, below: true };

/** What lies above the folder given serves it only up to the current folder, where that contains it. */
function topOf(folder: string, current: string): string {
  return folder === current || folder.startsWith(`${current}/`) ? current : folder;
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
