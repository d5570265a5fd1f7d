/** `cablegram officials suggest`: names that no official bears, the most frequent first, with whom they may mean. */
import { authorityOf } from '../../archive/folder-authority.ts';
import { unlistedNamesIn } from '../../features/unlisted-names.ts';
import { type Arguments, FAILED, OK, valueOf } from '../command.ts';
import { readDocuments } from '../read-documents.ts';
import { type Column, printRows } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { startTally, type Suggestion } from './tally.ts';

const COLUMNS: readonly Column<Suggestion>[] = [
  { name: 'count', of: row => row.count },
  { name: 'documents', of: row => row.documents },
  { name: 'name', of: row => row.name, width: 40 },
  { name: 'forms', of: row => row.forms, width: 60 },
  { name: 'matches', of: row => row.matches, width: 60 },
  { name: 'contexts', of: row => row.contexts },
];

/** In a table one context is enough. */
const SHORT = COLUMNS.map(column =>
  column.name === 'contexts' ? { ...column, of: (row: Suggestion) => row.contexts[0] ?? '' } : column,
);

const MOST = 100;

export async function suggest(terminal: Terminal, given: Arguments): Promise<number> {
  const asked = valueOf(given, '--most');
  const most = asked === null ? MOST : Number(asked);
  if (!Number.isInteger(most) || most < 1) {
    terminal.warn('cablegram: --most is a number from 1 up.');
    return FAILED;
  }
  const { documents, failures } = readDocuments(terminal, given);
  const tally = startTally();
  for (const { archive, document } of documents) {
    tally.add(unlistedNamesIn(archive, document), authorityOf(archive, document.file));
  }
  const { suggestions, isCut } = tally.read();
  const isTable = (valueOf(given, '--format') ?? 'table') === 'table';
  await terminal.write(printRows(given, isTable ? SHORT : COLUMNS, suggestions.slice(0, most)));
  if (suggestions.length > most) terminal.warn(`${suggestions.length - most} more are left out: --most shows more.`);
  if (isCut) terminal.warn('There are so many names that those which stood once only were not all kept.');
  return failures.length > 0 ? FAILED : OK;
}
