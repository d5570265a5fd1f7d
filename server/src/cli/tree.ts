/** `cablegram tree`: the syntax tree of each entry, as a bug report needs it. */
import { printTree } from '../syntax/print-tree.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import { type Arguments, FAILED, OK } from './command.ts';
import { readDocuments } from './read-documents.ts';
import type { Terminal } from './terminal.ts';

export async function tree(terminal: Terminal, given: Arguments): Promise<number> {
  const { documents, failures } = readDocuments(terminal, given);
  for (const { document, name } of documents) {
    for (let at = 0; at < document.entries.length; at++) {
      const placed = document.entries[at];
      if (!placed) continue;
      const printed = printTree(parseEntry(placed.entry.text, placed.entry.settings));
      const open = await terminal.write(`${name} ${at} at ${placed.start}\n${printed.trimEnd()}\n\n`);
      if (!open) return failures.length > 0 ? FAILED : OK;
    }
  }
  return failures.length > 0 ? FAILED : OK;
}
