/** `cablegram officials import FILE…`: what a list of persons would add to a file of officials; `--write` adds it. */
import { mergeList, type Merge } from '../../import/merge.ts';
import { readList } from '../../import/read-list.ts';
import type { Imported } from '../../import/imported.ts';
import { linesOf } from '../../officials/new-official.ts';
import { parseAuthority } from '../../officials/parse-authority.ts';
import { OFFICIALS_NAMES } from '../../protocol.ts';
import { applyEdits } from '../../text/edit.ts';
import { type Arguments, FAILED, OK, valueOf } from '../command.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';

export async function importOfficials(terminal: Terminal, given: Arguments): Promise<number> {
  if (given.paths.length === 0) {
    terminal.warn('cablegram: which list? Give a List of Persons, a CSV table, TEI or EAC-CPF.');
    return FAILED;
  }
  const people: Imported[] = [];
  let failed = false;
  for (const path of given.paths) {
    const got = path === '-' ? terminal.readInput() : terminal.read(terminal.resolve(path));
    if ('problem' in got) {
      terminal.warn(`${path}: ${got.problem}`);
      return FAILED;
    }
    const read = readList(got.text, path);
    for (const { line, message } of read.problems) terminal.warn(`${path}:${line}: ${message}`);
    if (read.people.length === 0) terminal.warn(`${path}: nobody was found in it.`);
    failed ||= read.problems.length > 0 || read.people.length === 0;
    people.push(...read.people);
  }
  const target = valueOf(given, '--into') ?? OFFICIALS_NAMES[0] ?? '';
  const file = terminal.resolve(target);
  const before = terminal.kindOf(file) === null ? { text: '' } : terminal.read(file);
  if ('problem' in before) {
    terminal.warn(`${target}: ${before.problem}`);
    return FAILED;
  }
  const merge = mergeList(parseAuthority(before.text, file), people);
  if (merge.refused) {
    terminal.warn(
      `${target}: it is written in a way that can't be added to line by line: give each official lines of his own.`,
    );
    return FAILED;
  }
  const isWritten = given.options.has('--write');
  await terminal.write(preview(merge, target, isWritten));
  if (isWritten && merge.edits.length > 0) {
    const problem = terminal.save(file, applyEdits(before.text, merge.edits));
    if (problem !== null) {
      terminal.warn(`${target}: ${problem}`);
      return FAILED;
    }
  }
  return failed ? FAILED : OK;
}

function preview({ added, changed, differing }: Merge, target: string, isWritten: boolean): string {
  const lines = [
    ...changed.flatMap(({ official, what }) => [`~ ${official.id}`, ...what.map(each => `    + ${each}`)]),
    ...added.flatMap(official =>
      linesOf(official).map((line, at) => (at === 0 ? `+ ${line.slice(2)}` : `    ${line.slice(2)}`)),
    ),
    ...differing.map(({ official, what }) => `! ${official.id} is left as it is: ${what}`),
  ];
  const summary =
    added.length + changed.length === 0
      ? `Nothing to add to ${target}.`
      : `${added.length} new, ${changed.length} added to, in ${target}${isWritten ? '' : '. Nothing is written yet: --write does it'}.`;
  return `${[...lines.map(printable), summary].join('\n')}\n`;
}
