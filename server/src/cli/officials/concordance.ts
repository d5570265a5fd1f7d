/** `cablegram officials concordance ID`: where an official is named, by date, with the sentences. */
import { authorityOf } from '../../archive/folder-authority.ts';
import { concordanceIn, inOrder, type Occurrence } from '../../features/concordance.ts';
import { indexLines, positionAt } from '../../text/line-index.ts';
import { nearest } from '../../text/nearest.ts';
import { type Arguments, FAILED, OK } from '../command.ts';
import { readDocuments } from '../read-documents.ts';
import { type Column, printRows } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Row extends Occurrence {
  readonly document: string;
  readonly line: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'date', of: row => row.date ?? 'undated', width: 25 },
  { name: 'document', of: row => `${row.document}:${row.line}`, width: 60 },
  { name: 'name', of: row => row.name, width: 40 },
  { name: 'role', of: row => row.role },
  { name: 'sentence', of: row => row.sentence },
];

export async function concordance(terminal: Terminal, given: Arguments): Promise<number> {
  const [id, ...paths] = given.paths;
  if (id === undefined) {
    terminal.warn('cablegram: whose? Give an official’s id: cablegram officials concordance raul-castro');
    return FAILED;
  }
  const { documents, failures } = readDocuments(terminal, { ...given, paths: paths.length > 0 ? paths : ['.'] });
  const wanted = new Set([id]);
  const rows: Row[] = [];
  const ids = new Set<string>();
  for (const { archive, document, name } of documents) {
    for (const known of authorityOf(archive, document.file).officials.keys()) ids.add(known);
    const found = concordanceIn(archive, document, wanted);
    if (found.length === 0) continue;
    const lines = indexLines(document.text);
    for (const one of found) rows.push({ ...one, document: name, line: positionAt(lines, one.span[0]).line + 1 });
  }
  if (!ids.has(id)) {
    const meant = nearest(id, ids);
    terminal.warn(`cablegram: no official has the id “${id}”.${meant ? ` Is ${meant} meant?` : ''}`);
    return FAILED;
  }
  await terminal.write(
    printRows(
      given,
      COLUMNS,
      inOrder(rows).map(row => row as Row),
    ),
  );
  return failures.length > 0 ? FAILED : OK;
}
