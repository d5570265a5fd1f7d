/** `cablegram facts`: one record a line for every entry; for a person at a terminal, a short account of each. */
import { type EntryRecord, recordsOf } from '../export/record.ts';
import { type Arguments, FAILED, OK, valueOf } from './command.ts';
import { accountOf } from './record-account.ts';
import { readDocuments } from './read-documents.ts';
import type { Terminal } from './terminal.ts';

export async function facts(terminal: Terminal, given: Arguments): Promise<number> {
  const print = valueOf(given, '--format') !== 'json' && terminal.interactive ? accountOf : lineOf;
  const { documents, failures } = readDocuments(terminal, given);
  let buffered = '';
  for (const { archive, document, name } of documents) {
    for (const record of recordsOf(archive, document, name)) buffered += print(record, terminal.colored);
    if (buffered.length < CHUNK) continue;
    if (!(await terminal.write(buffered))) return failures.length > 0 ? FAILED : OK;
    buffered = '';
  }
  await terminal.write(buffered);
  return failures.length > 0 ? FAILED : OK;
}

/** Enough for few system calls, little enough that memory doesn't grow with the archive. */
const CHUNK = 1 << 16;

function lineOf(record: EntryRecord): string {
  return `${JSON.stringify(record)}\n`;
}
