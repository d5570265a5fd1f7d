/** The telegrams that a command was given, one after the other, each with the archive that serves it. */
import { type Archive, withOpen } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { type Arguments, valueOf } from './command.ts';
import { type Input, inputsOf } from './inputs.ts';
import { type Asked, serveFrom } from './serving-files.ts';
import type { Terminal } from './terminal.ts';

export interface ReadDocument {
  /** As it was given or found. */
  readonly name: string;
  readonly archive: Archive;
  readonly document: Document;
  readonly within: Input['within'];
  readonly fromInput: boolean;
}

/** A folder with officials of its own, when all documents below it have been read. */
export interface LeftFolder {
  /** As it was given or found. */
  readonly name: string;
  /** Absolute. */
  readonly left: string;
  /** What serves the folder; it holds no document. */
  readonly archive: () => Archive;
}

/** What was given, and what failed so far, each as it was said on standard error: complete once all is through. */
export interface Reading {
  readonly inputs: Generator<ReadDocument | LeftFolder>;
  readonly failures: readonly string[];
  /** Says on standard error what else has failed. */
  readonly fail: (line: string) => void;
}

export interface ReadDocuments extends Pick<Reading, 'failures'> {
  readonly documents: Generator<ReadDocument>;
}

/** For whom officials are there only where a document names them. */
export function readDocuments(terminal: Terminal, given: Arguments): ReadDocuments {
  const { inputs, failures } = readInputs(terminal, given);
  return { documents: onlyDocuments(inputs), failures };
}

export function* onlyDocuments(inputs: Reading['inputs']): Generator<ReadDocument> {
  for (const input of inputs) if (!('left' in input)) yield input;
}

/** Only one document is in memory at a time. `rules` has severities where no folder sets one. What can't be read is said on standard error and passed over. */
export function readInputs(terminal: Terminal, given: Arguments, rules: Asked['rules'] = {}): Reading {
  const failures: string[] = [];
  const fail = (line: string) => {
    failures.push(line);
    terminal.warn(line);
  };

  function* inputs(): Reading['inputs'] {
    const serving = serveFrom(terminal, { officials: given.options.get('--officials') ?? [], rules }, fail);
    for (const input of inputsOf(terminal, given.paths, valueOf(given, '--stdin-name'))) {
      if ('problem' in input) {
        fail(input.problem);
        continue;
      }
      if ('left' in input) {
        const { name, left, top } = input;
        yield { name, left, archive: () => serving.archiveFor(`${left}/`, top) };
        continue;
      }
      const got = input.fromInput ? terminal.readInput() : terminal.read(input.file);
      if ('problem' in got) {
        fail(`${input.name}: ${got.problem}`);
        continue;
      }
      const archive = withOpen(serving.archiveFor(input.file, input.top), input.file, got.text);
      const document = archive.open.get(input.file);
      if (!document) continue;
      const { name, within, fromInput } = input;
      yield { name, archive, document, within, fromInput };
    }
  }

  return { inputs: inputs(), failures, fail };
}
