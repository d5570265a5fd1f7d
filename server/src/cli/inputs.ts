/** PATH… → the telegrams meant: a file that is named whatever its ending, a folder's telegrams however deep, `-`. */
import { isWanted } from '../host.ts';
import { TELEGRAM_SUFFIXES } from '../protocol.ts';
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
        yield* below(terminal, path.replace(/\/$/, ''), absolute, topOf(absolute, terminal.folder));
    }
  }
}

function* below(terminal: Terminal, name: string, folder: string, top: string): Generator<Input | Problem> {
  const { files, folders, problem } = terminal.contents(folder);
  if (problem) yield { problem: `${name}: ${problem}` };
  for (const file of files) {
    if (!isWanted(file, TELEGRAMS)) continue;
    yield { name: `${name}/${file}`, file: `${folder}/${file}`, top, fromInput: false };
  }
  for (const inner of folders) {
    if (!inner.startsWith('.')) yield* below(terminal, `${name}/${inner}`, `${folder}/${inner}`, top);
  }
}

const TELEGRAMS = { names: [], suffixes: TELEGRAM_SUFFIXES, below: true };

/** What lies above the folder given serves it only up to the current folder, where that contains it. */
function topOf(folder: string, current: string): string {
  return folder === current || folder.startsWith(`${current}/`) ? current : folder;
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
