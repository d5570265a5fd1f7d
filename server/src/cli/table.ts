/** Rows for people and for programs: a table, CSV, or one JSON object a line. */
import type { Arguments, Option } from './command.ts';
import { valueOf } from './command.ts';
import { columnsOf, printable } from './printable.ts';

export const tableFormat: Option = {
  name: '--format',
  value: 'FORMAT',
  values: ['table', 'csv', 'ndjson'],
  about: 'table, csv (RFC 4180, with a header) or ndjson (one JSON object a line). Without it: table.',
};

export type Cell = string | number | null | readonly string[];

export interface Column<Row> {
  /** The header of CSV, the key of JSON. */
  readonly name: string;
  readonly of: (row: Row) => Cell;
  /** The widest that it becomes in a table; none for the last, which takes what it needs. */
  readonly width?: number;
}

export function printRows<Row>(given: Arguments, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  switch (valueOf(given, '--format')) {
    case 'csv':
      return csvOf(columns, rows);
    case 'ndjson':
      return rows
        .map(row => `${JSON.stringify(Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])))}\n`)
        .join('');
    default:
      return tableOf(columns, rows);
  }
}

function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;
  return (
    line(columns.map(({ name }) => name)) + rows.map(row => line(columns.map(({ of }) => textOf(of(row))))).join('')
  );
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(row => columns.map(({ of, width }) => cut(printable(textOf(of(row))), width)));
  const widths = columns.map((_, at) => Math.max(...cells.map(row => columnsOf(row[at] ?? ''))));
  const pad = (cell: string, at: number) =>
    at === columns.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - columnsOf(cell));
  return cells.map(row => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** What is cut says so. */
function cut(cell: string, width: number | undefined): string {
  return width === undefined || columnsOf(cell) <= width
    ? cell
    : `${Array.from(cell)
        .slice(0, width - 1)
        .join('')}…`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join('; ');
}
