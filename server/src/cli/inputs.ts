/**
 * PATH… → the telegrams meant: a file that is named whatever its ending, a folder's telegrams however deep, `-`; and
 * when a folder with officials is through.
 */
import { isWanted } from '../host.ts';
import { foldersOf } from '../archive/folders.ts';
import { SETTINGS_NAME, TELEGRAM_SUFFIXES, TEXT_SUFFIX } from '../protocol.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { OFFICIALS } from './serving-files.ts';
import type { Terminal } from './terminal.ts';

export interface Input {
  /** As it was given, or as it was found below a folder that was given. */
  readonly name: string;
  /** Absolute; where a file on standard input would lie. */
  readonly file: string;
  /** The topmost folder whose settings and officials serve it. */
  readonly top: string;
  /** The folder given that it was found in; null for what was named itself. */
  readonly within: string | null;
  readonly fromInput: boolean;
}

/** Everything below a folder that has officials of its own has come before, if there is anything. */
export interface Left {
  readonly name: string;
  /** Absolute. */
  readonly left: string;
  readonly top: string;
}

export interface Problem {
  readonly problem: string;
}

/** One by one, in the order given; below a folder in the order of the names. */
export function* inputsOf(
  terminal: Terminal,
  paths: readonly string[],
  stdinName: string | null,
): Generator<Input | Left | Problem> {
  for (const path of paths) {
    if (path === '-') {
      const file = terminal.resolve(stdinName ?? 'standard input');
      yield { name: stdinName ?? '-', file, top: topOf(parent(file), terminal.folder), within: null, fromInput: true };
      continue;
    }
    const absolute = terminal.resolve(path);
    switch (terminal.kindOf(absolute)) {
      case null:
        yield { problem: `${path}: there is no such file or folder` };
        break;
      case 'file':
        yield {
          name: path,
          file: absolute,
          top: topOf(parent(absolute), terminal.folder),
          within: null,
          fromInput: false,
        };
        break;
      case 'folder':
        yield* fromFolder(terminal, path.replace(/\/$/, ''), absolute);
    }
  }
}

/** What the folders above say of `.txt` files holds below, until one of them says otherwise. */
function* fromFolder(terminal: Terminal, name: string, folder: string): Generator<Input | Left | Problem> {
  const top = topOf(folder, terminal.folder);
  let txt = false;
  for (const above of folder === top ? [] : foldersOf(folder, [top]).toReversed()) {
    txt = textIsWanted(terminal, above, terminal.contents(above).files, txt);
  }
  yield* below(terminal, name, folder, { top, within: folder }, txt);
}

function* below(
  terminal: Terminal,
  name: string,
  folder: string,
  around: Pick<Input, 'top' | 'within'>,
  above: boolean,
): Generator<Input | Left | Problem> {
  const { files, folders, problem } = terminal.contents(folder);
  if (problem) yield { problem: `${name}: ${problem}` };
  const txt = textIsWanted(terminal, folder, files, above);
  for (const file of files) {
    if (!isWanted(file, TELEGRAMS) && !(txt && file.endsWith(TEXT_SUFFIX))) continue;
    yield { name: `${name}/${file}`, file: `${folder}/${file}`, ...around, fromInput: false };
  }
  for (const inner of folders) {
    if (!inner.startsWith('.')) yield* below(terminal, `${name}/${inner}`, `${folder}/${inner}`, around, txt);
  }
  if (files.some(file => isWanted(file, OFFICIALS))) yield { name, left: folder, top: around.top };
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
