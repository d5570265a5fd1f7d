/** `cablegram officials impact FILE`: the names that would mean another if this were the file of officials. */
import { withAuthority } from '../../archive/archive.ts';
import { authorityOf } from '../../archive/folder-authority.ts';
import { type Change, impactIn } from '../../features/impact.ts';
import { parseAuthority } from '../../officials/parse-authority.ts';
import { OFFICIALS_NAMES } from '../../protocol.ts';
import { indexLines, positionAt } from '../../text/line-index.ts';
import { type Arguments, FAILED, OK, valueOf } from '../command.ts';
import { readDocuments } from '../read-documents.ts';
import { type Column, printRows } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Row extends Change {
  readonly document: string;
  readonly line: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'document', of: row => `${row.document}:${row.line}`, width: 60 },
  { name: 'name', of: row => row.text, width: 40 },
  { name: 'before', of: row => (row.before.length > 0 ? row.before : ['nobody']) },
  { name: 'after', of: row => (row.after.length > 0 ? row.after : ['nobody']) },
  { name: 'sentence', of: row => row.sentence },
];

export async function impact(terminal: Terminal, given: Arguments): Promise<number> {
  const [changed, ...rest] = given.paths;
  if (changed === undefined) {
    terminal.warn('cablegram: which file of officials? Give the changed one: cablegram officials impact changed.yaml');
    return FAILED;
  }
  const got = terminal.read(terminal.resolve(changed));
  if ('problem' in got) {
    terminal.warn(`${changed}: ${got.problem}`);
    return FAILED;
  }
  const paths = rest.length > 0 ? rest : ['.'];
  const file = terminal.resolve(
    valueOf(given, '--instead-of') ?? `${folderOf(terminal, paths[0] ?? '.')}/${OFFICIALS_NAMES[0]}`,
  );
  const authority = parseAuthority(got.text, file);
  const { documents, failures } = readDocuments(terminal, { ...given, paths });
  const rows: Row[] = [];
  for (const { archive, document, name } of documents) {
    const before = authorityOf(archive, document.file);
    const after = authorityOf(withAuthority(archive, file, authority), document.file);
    const changes = impactIn(document, before, after);
    if (changes.length === 0) continue;
    const lines = indexLines(document.text);
    for (const one of changes) rows.push({ ...one, document: name, line: positionAt(lines, one.span[0]).line + 1 });
  }
  await terminal.write(printRows(given, COLUMNS, rows));
  if (terminal.interactive) await terminal.write(summaryOf(rows));
  return failures.length > 0 ? FAILED : OK;
}

function folderOf(terminal: Terminal, path: string): string {
  const absolute = terminal.resolve(path);
  return terminal.kindOf(absolute) === 'folder' ? absolute : absolute.slice(0, absolute.lastIndexOf('/'));
}

function summaryOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No name would mean another.\n';
  const files = new Set(rows.map(({ document }) => document)).size;
  return `${rows.length === 1 ? 'One name' : `${rows.length} names`} in ${files === 1 ? 'one document' : `${files} documents`} would mean another.\n`;
}
