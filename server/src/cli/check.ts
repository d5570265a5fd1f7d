/** `cablegram check`: every finding with its place; the exit status says whether there was one that counts. */
import { openBaseline } from './baseline.ts';
import { namedRules, rulesOnDemand, unknownRule, wantedBy } from './check-arguments.ts';
import { type Arguments, FAILED, FOUND, OK, valueOf } from './command.ts';
import { mendFiles, mendWith, showMending } from './mend.ts';
import { printFindings } from './print-findings.ts';
import { readInputs } from './read-documents.ts';
import type { Terminal } from './terminal.ts';
import { keepBaseline } from './write-baseline.ts';

export async function check(terminal: Terminal, given: Arguments): Promise<number> {
  const unknown = unknownRule(given);
  if (unknown !== null) {
    terminal.warn(`cablegram: ${unknown}`);
    return FAILED;
  }
  const reading = readInputs(terminal, given, rulesOnDemand(given));
  const baseline = openBaseline(terminal, valueOf(given, '--baseline'), reading.fail);
  if (reading.failures.length > 0) return FAILED;

  const isWanted = wantedBy(given);
  const mend = mendWith(isWanted, namedRules(given));
  const target = valueOf(given, '--write-baseline');
  let found = false;
  if (target !== null) await keepBaseline(terminal, reading, isWanted, target);
  else if (given.options.has('--fix-dry-run')) found = await showMending(terminal, given, reading, mend);
  else if (given.options.has('--fix')) {
    const mended = mendFiles(terminal, mend, reading.fail);
    found = await printFindings(terminal, given, reading, { isWanted, baseline, mend: mended });
  } else found = await printFindings(terminal, given, reading, { isWanted, baseline, mend: null });
  return reading.failures.length > 0 ? FAILED : found ? FOUND : OK;
}
