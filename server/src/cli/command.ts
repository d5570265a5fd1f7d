/** What a command of `cablegram` is, for the list and for `--help`. */
import type { Terminal } from './terminal.ts';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** The exit status. Loaded when it is called for, so that one command doesn't wait for the code of the others. */
  readonly run: (terminal: Terminal, given: Arguments) => Promise<number>;
}

export interface Option {
  readonly name: `--${string}`;
  /** What follows it, as help shows it; null for a switch. */
  readonly value: string | null;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** The file that is meant where none is named: one of the same ending may follow. */
  readonly without?: string;
  readonly about: string;
}

export interface Arguments {
  readonly paths: readonly string[];
  /** Each option's values in the order given; a switch's is the empty text. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export const OK = 0;
/** `check` found something from `--fail-on` up. */
export const FOUND = 1;
/** An input failed, or the command was called wrongly. */
export const FAILED = 2;

export function valueOf(given: Arguments, option: string): string | null {
  return given.options.get(option)?.at(-1) ?? null;
}
