/** `--write-baseline`: all findings into a file. The check itself finds nothing then. */
import { printBaseline } from './baseline.ts';
import { authorityChecks } from './check-authorities.ts';
import type { Choice } from './check-arguments.ts';
import { sentenceOf, startCount } from './count.ts';
import { startChecking } from './check-document.ts';
import type { Checked } from './located.ts';
import type { Reading } from './read-documents.ts';
import type { Terminal } from './terminal.ts';

export async function keepBaseline(
  terminal: Terminal,
  { inputs, failures, fail }: Reading,
  isWanted: Choice,
  target: string,
): Promise<void> {
  const path = terminal.resolve(target);
  const count = startCount();
  const checkDocument = startChecking(isWanted);
  function* all(): Generator<Checked> {
    const authorities = authorityChecks(isWanted, () => failures.length === 0);
    for (const read of inputs) {
      for (const authority of authorities(read)) {
        count.add(authority, false);
        yield authority;
      }
      if ('left' in read) continue;
      const checked = checkDocument(read);
      count.add(checked, false);
      yield checked;
    }
  }
  const problem = terminal.save(path, printBaseline(path, all()));
  if (problem !== null) {
    fail(`${target}: ${problem}`);
    return;
  }
  await terminal.write(`${sentenceOf(count)} They are in ${target} and don't show with --baseline ${target}.\n`);
}
