/** `cablegram check`: every finding with its place; the exit status says whether there was one that counts. */
import { type Baseline, readBaseline, writeBaseline } from './baseline.ts';
import { failsBy, formatOf, unknownRule, wantedBy } from './check-arguments.ts';
import { checkEach } from './check-documents.ts';
import { type Arguments, FAILED, FOUND, OK, valueOf } from './command.ts';
import { sentenceOf, startCount, tablesOf } from './count.ts';
import type { Checked } from './located.ts';
import { readDocuments } from './read-documents.ts';
import { isForPrograms, startReport } from './reports/formats.ts';
import type { Terminal } from './terminal.ts';

export async function check(terminal: Terminal, given: Arguments): Promise<number> {
  const unknown = unknownRule(given);
  if (unknown !== null) {
    terminal.warn(`cablegram: ${unknown}`);
    return FAILED;
  }
  const { documents, failures } = readDocuments(terminal, given);
  const target = valueOf(given, '--write-baseline');
  if (target !== null) {
    const all = checkEach(documents, wantedBy(given), null);
    return keep(terminal, target, all, failures);
  }
  const baseline = baselineOf(terminal, valueOf(given, '--baseline'));
  if (baseline === 'unread') return FAILED;
  return report(terminal, given, checkEach(documents, wantedBy(given), baseline), failures);
}

async function report(
  terminal: Terminal,
  given: Arguments,
  all: Iterable<Checked>,
  failures: readonly string[],
): Promise<number> {
  const format = formatOf(given, terminal);
  const fails = failsBy(given);
  const printed = startReport(format, { colored: terminal.colored, version: terminal.version, fails });
  const count = startCount();
  let found = false;
  let out = printed.begin;
  for (const checked of all) {
    count.add(checked);
    found ||= checked.findings.some(fails);
    out += printed.file(checked);
    if (out.length < CHUNK && !terminal.interactive) continue;
    if (!(await terminal.write(out))) return statusOf(failures, found);
    out = '';
  }
  out += printed.end({ count, failures });
  const tables = given.options.has('--summary') ? tablesOf(count) : '';
  await terminal.write(isForPrograms(format) ? out : out + tables);
  if (tables && isForPrograms(format)) terminal.warn(tables.trimEnd());
  return statusOf(failures, found);
}

/** Enough for few system calls, little enough that memory doesn't grow with the archive. */
const CHUNK = 1 << 16;

/** All findings into a baseline: the check itself finds nothing then. */
async function keep(
  terminal: Terminal,
  target: string,
  all: Iterable<Checked>,
  failures: readonly string[],
): Promise<number> {
  const path = terminal.resolve(target);
  const writer = writeBaseline(path);
  const count = startCount();
  for (const checked of all) {
    count.add(checked);
    writer.add(checked);
  }
  const problem = terminal.save(path, writer.print());
  if (problem !== null) {
    terminal.warn(`${target}: ${problem}`);
    return FAILED;
  }
  await terminal.write(`${sentenceOf(count)} They are in ${target} and don't show with --baseline ${target}.\n`);
  return statusOf(failures, false);
}

function baselineOf(terminal: Terminal, name: string | null): Baseline | null | 'unread' {
  if (name === null) return null;
  const path = terminal.resolve(name);
  const got = terminal.read(path);
  const baseline = 'problem' in got ? got : readBaseline(path, got.text);
  if (!('problem' in baseline)) return baseline;
  terminal.warn(`${name}: ${baseline.problem}`);
  return 'unread';
}

function statusOf(failures: readonly string[], found: boolean): number {
  return failures.length > 0 ? FAILED : found ? FOUND : OK;
}
