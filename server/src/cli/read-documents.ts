/** The telegrams that a command was given, one after the other, each with the archive that serves it. */
import { type Archive, withOpen } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { type Arguments, valueOf } from './command.ts';
import { inputsOf } from './inputs.ts';
import { type Asked, serveFrom } from './serving-files.ts';
import type { Terminal } from './terminal.ts';

export interface ReadDocument {
  /** As it was given or found. */
  readonly name: string;
  readonly archive: Archive;
  readonly document: Document;
  readonly fromInput: boolean;
}

/** Documents, and what failed so far, each as it was said on standard error: complete once the documents are through. */
export interface ReadDocuments {
  readonly documents: Generator<ReadDocument>;
  readonly failures: readonly string[];
  /** Says on standard error what else has failed. */
  readonly fail: (line: string) => void;
}

/** Only one document is in memory at a time. `rules` has severities where no folder sets one. What can't be read is said on standard error and passed over. */
export function readDocuments(terminal: Terminal, given: Arguments, rules: Asked['rules'] = {}): ReadDocuments {
  const failures: string[] = [];
  const fail = (line: string) => {
    failures.push(line);
    terminal.warn(line);
  };

  function* documents(): Generator<ReadDocument> {
    const serving = serveFrom(terminal, { officials: given.options.get('--officials') ?? [], rules }, fail);
    for (const input of inputsOf(terminal, given.paths, valueOf(given, '--stdin-name'))) {
      if ('problem' in input) {
        fail(input.problem);
        continue;
      }
      const got = input.fromInput ? terminal.readInput() : terminal.read(input.file);
      if ('problem' in got) {
        fail(`${input.name}: ${got.problem}`);
        continue;
      }
      const archive = withOpen(serving.archiveFor(input.file, input.top), input.file, got.text);
      const document = archive.open.get(input.file);
      if (document) yield { name: input.name, archive, document, fromInput: input.fromInput };
    }
  }

  return { documents: documents(), failures, fail };
}
