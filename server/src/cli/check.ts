/** `cablegram check`: every finding with its place; the exit status says whether there was one that counts. */
import { allFindingsOf } from '../rules/check-archive.ts';
import { SEVERITIES, type Severity } from '../settings/settings.ts';
import { indexLines, positionAt } from '../text/line-index.ts';
import { type Span, shift } from '../text/span.ts';
import { paint } from './colors.ts';
import { type Arguments, FAILED, FOUND, OK, valueOf } from './command.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';
import type { Terminal } from './terminal.ts';

/** What is printed with `--format json`: a list of these. Lines and columns from 1, columns in UTF-16 code units. */
export interface Located {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets into the file. */
  readonly span: Span;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export async function check(terminal: Terminal, given: Arguments): Promise<number> {
  const json = valueOf(given, '--format') === 'json';
  const failOn = SEVERITIES.indexOf((valueOf(given, '--fail-on') ?? 'warning') as Severity);
  const { documents, failed } = readDocuments(terminal, given);
  let count = 0;
  let files = 0;
  let counts = false;
  let open = json ? await terminal.write('[') : true;
  for (const read of documents) {
    files++;
    let out = '';
    for (const located of locate(read)) {
      counts ||= SEVERITIES.indexOf(located.severity) <= failOn;
      out += json ? `${count > 0 ? ',' : ''}\n${JSON.stringify(located)}` : lineOf(located, terminal.colored);
      count++;
    }
    if (out) open = await terminal.write(out);
    if (!open) break;
  }
  if (open && json) await terminal.write(count > 0 ? '\n]\n' : ']\n');
  if (open && !json && terminal.interactive) await terminal.write(summaryOf(count, files));
  if (failed()) return FAILED;
  return counts ? FOUND : OK;
}

function* locate({ archive, document, name }: ReadDocument): Generator<Located> {
  let index: ReturnType<typeof indexLines> | null = null;
  for (const placed of document.entries) {
    for (const { code, severity, span: own, message } of allFindingsOf({ archive, document, placed })) {
      index ??= indexLines(document.text);
      const span = shift(own, placed.start);
      const from = positionAt(index, span[0]);
      const to = positionAt(index, span[1]);
      yield {
        file: name,
        line: from.line + 1,
        column: from.character + 1 - markBefore(document.text, from.line),
        endLine: to.line + 1,
        endColumn: to.character + 1 - markBefore(document.text, to.line),
        span,
        severity,
        code,
        message,
      };
    }
  }
}

/** A byte order mark is a character of the file, and none of its first line. */
function markBefore(text: string, line: number): number {
  return line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function lineOf({ file, line, column, severity, code, message }: Located, colored: boolean): string {
  const { bold, faint, red, yellow, blue } = paint(colored);
  const color = severity === 'error' ? red : severity === 'warning' ? yellow : blue;
  return `${bold(`${file}:${line}:${column}`)} ${color(severity)} ${faint(code)} ${message}\n`;
}

function summaryOf(count: number, files: number): string {
  const read = `${files} ${files === 1 ? 'file' : 'files'}`;
  return count === 0 ? `${read}, nothing found.\n` : `${read}, ${count} ${count === 1 ? 'finding' : 'findings'}.\n`;
}
