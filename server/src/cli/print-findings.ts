/** Documents → reports on standard output, file by file. */
import type { Baseline } from './baseline.ts';
import { type Choice, failsBy, formatOf } from './check-arguments.ts';
import type { Arguments } from './command.ts';
import { startCount, tablesOf } from './count.ts';
import { authorityChecks } from './check-authorities.ts';
import { startChecking } from './check-document.ts';
import type { Checked } from './located.ts';
import type { Mend } from './mend.ts';
import type { Reading } from './read-documents.ts';
import { isForPrograms, startReport } from './reports/formats.ts';
import type { Terminal } from './terminal.ts';

export interface Checking {
  readonly isWanted: Choice;
  /** Findings that are left out. */
  readonly baseline: Baseline | null;
  /** What is done to a document before. */
  readonly mend: Mend | null;
}

/** Whether something was found that fails the check. */
export async function printFindings(
  terminal: Terminal,
  given: Arguments,
  { inputs, failures }: Reading,
  { isWanted, baseline, mend }: Checking,
): Promise<boolean> {
  const format = formatOf(given, terminal);
  const fails = failsBy(given);
  const report = startReport(format, { colored: terminal.colored, version: terminal.version, fails });
  const count = startCount();
  const checkDocument = startChecking(isWanted);
  let found = false;
  let out = report.begin;
  const authorities = authorityChecks(isWanted, () => failures.length === 0);
  const add = (all: Checked, mended: boolean) => {
    const { path, text } = all;
    const findings = baseline ? all.findings.filter(finding => !baseline.take(path, text, finding)) : all.findings;
    const checked = { ...all, findings };
    count.add(checked, mended);
    found ||= findings.some(fails);
    out += report.file(checked);
  };
  for (const input of inputs) {
    const read = mend && !('left' in input) ? mend(input) : input;
    for (const authority of authorities(read)) add(authority, false);
    if (!('left' in read)) add(checkDocument(read), read !== input);
    if (out.length < CHUNK && !terminal.interactive) continue;
    if (!(await terminal.write(out))) return found;
    out = '';
  }
  out += report.end({ count, failures });
  const tables = given.options.has('--summary') ? tablesOf(count) : '';
  await terminal.write(isForPrograms(format) ? out : out + tables);
  if (tables && isForPrograms(format)) terminal.warn(tables.trimEnd());
  return found;
}

/** Enough for few system calls, little enough that memory doesn't grow with the archive. */
const CHUNK = 1 << 16;
