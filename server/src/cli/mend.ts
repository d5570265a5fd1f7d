/** What can be mended in a document without asking anybody, for `--fix` and `--fix-dry-run`. */
import { withOpen } from '../archive/archive.ts';
import { fixAll } from '../features/fix-all.ts';
import { applyEdits } from '../text/edit.ts';
import { type Choice, failsBy, wantedBy } from './check-arguments.ts';
import type { Arguments } from './command.ts';
import { startChecking } from './check-document.ts';
import { onlyDocuments, type ReadDocument, type Reading } from './read-documents.ts';
import type { Terminal } from './terminal.ts';
import { unifiedDiff } from './unified-diff.ts';

export type Mend = (read: ReadDocument) => ReadDocument;

/** The same object where nothing can be mended. `named` are the rules asked for by name: only these declare an absence. */
export function mendWith(isWanted: Choice, named: readonly string[]): Mend {
  const names = new Set(named);
  return read => {
    let { archive, document } = read;
    for (let turn = 0; turn < TURNS; turn++) {
      const edits = fixAll(archive, document, names, isWanted);
      if (edits.length === 0) break;
      archive = withOpen(archive, document.file, applyEdits(document.text, edits));
      document = archive.open.get(document.file) ?? document;
    }
    return document === read.document ? read : { ...read, archive, document };
  };
}

/** A fix makes its finding go away, so that few turns are enough; two rules that undid one another would need endless ones. */
const TURNS = 10;

/** Mends the file itself; `fail` is told where it can't be written. */
export function mendFiles(terminal: Terminal, mend: Mend, fail: (line: string) => void): Mend {
  return read => {
    const mended = mend(read);
    if (mended === read) return read;
    const problem = read.fromInput
      ? 'standard input can’t be mended in its place; --fix-dry-run shows what would be'
      : terminal.save(read.document.file, mended.document.text);
    if (problem === null) return mended;
    fail(`${read.name}: ${problem}`);
    return read;
  };
}

/** Prints what would become of each file. Whether something would be left that fails the check. */
export async function showMending(
  terminal: Terminal,
  given: Arguments,
  { inputs }: Reading,
  mend: Mend,
): Promise<boolean> {
  const fails = failsBy(given);
  const checkDocument = startChecking(wantedBy(given));
  let found = false;
  for (const read of onlyDocuments(inputs)) {
    const mended = mend(read);
    found = checkDocument(mended).findings.some(fails) || found;
    if (!(await terminal.write(unifiedDiff(read.name, read.document.text, mended.document.text)))) break;
  }
  return found;
}
