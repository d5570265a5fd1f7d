/** `cablegram explain FILE:LINE[:COLUMN]`: for whatever is recognised there, which rule it was and on what evidence. */
import { explainAt, type Explanation, type ParagraphExplanation } from '../features/explain.ts';
import { indexLines, offsetAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { paint } from './colors.ts';
import { type Arguments, FAILED, OK, valueOf } from './command.ts';
import { readDocuments } from './read-documents.ts';
import type { Terminal } from './terminal.ts';

interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1; null for the whole line. */
  readonly column: number | null;
}

export async function explain(terminal: Terminal, given: Arguments): Promise<number> {
  const places: Place[] = [];
  for (const path of given.paths) {
    const place = readPlace(path);
    if (!place) {
      terminal.warn(`cablegram: ${path} names no line. Say FILE:LINE, such as letters/1956.telegram:3.`);
      return FAILED;
    }
    places.push(place);
  }
  let failed = false;
  for (const place of places) {
    const { documents, failures } = readDocuments(terminal, { ...given, paths: [place.path] });
    for (const { archive, document, name } of documents) {
      const span = spanOf(document.text, place);
      const explanation = span && explainAt(archive, document, span);
      if (!explanation) {
        terminal.warn(
          `cablegram: ${name} has no line ${place.line}${place.column ? `, or no column ${place.column} in it` : ''}.`,
        );
        failed = true;
        continue;
      }
      const where = { file: name, line: place.line, column: place.column };
      const printed =
        valueOf(given, '--format') === 'json'
          ? `${JSON.stringify({ ...where, ...explanation })}\n`
          : accountOf(`${name}:${place.line}${place.column ? `:${place.column}` : ''}`, explanation, terminal.colored);
      if (!(await terminal.write(printed))) return failed ? FAILED : OK;
    }
    if (failures.length > 0) failed = true;
  }
  return failed ? FAILED : OK;
}

/** `FILE:LINE` or `FILE:LINE:COLUMN`; a file's name may hold colons itself. */
function readPlace(path: string): Place | null {
  const last = numberBehindColon(path);
  if (!last) return null;
  const before = numberBehindColon(last.rest);
  if (before) return { path: before.rest, line: before.number, column: last.number };
  return { path: last.rest, line: last.number, column: null };
}

function numberBehindColon(path: string): { readonly rest: string; readonly number: number } | null {
  const colon = path.lastIndexOf(':');
  const number = Number(path.slice(colon + 1));
  return colon > 0 && Number.isInteger(number) && number > 0 ? { rest: path.slice(0, colon), number } : null;
}

/** The line, or the one place in it; null where the text has none such. */
function spanOf(text: string, { line, column }: Place): Span | null {
  const index = indexLines(text);
  if (line > index.starts.length) return null;
  const start = offsetAt(index, { line: line - 1, character: 0 });
  const end = offsetAt(index, { line, character: 0 });
  if (column === null) return [start, end];
  const at = start + column - 1;
  return at <= end ? [at, at] : null;
}

function accountOf(place: string, { entry, paragraphs }: Explanation, colored: boolean): string {
  const { bold, faint } = paint(colored);
  const dated = entry.date ?? (entry.dateState === 'declared-absent' ? 'undated, as it says' : 'without a date');
  const lines = [
    `${bold(place)} ${faint(`entry ${entry.index + 1}: ${entry.type} (told by: ${entry.typeFrom}), ${dated}`)}`,
    ...paragraphs.flatMap(paragraph => accountOfParagraph(paragraph, colored)),
  ];
  if (paragraphs.length === 0)
    lines.push('  No paragraph stands there: the line is blank, or a remark of the editor’s.');
  return `${lines.join('\n')}\n`;
}

function accountOfParagraph(paragraph: ParagraphExplanation, colored: boolean): readonly string[] {
  const { bold, faint } = paint(colored);
  const { rule, where, evidence, rejected, given, names, findings } = paragraph;
  const part = where.enclosed ? `${where.zone} of an enclosure` : where.zone;
  return [
    `  ${bold(rule)}, in the ${part}: ${where.because}`,
    ...evidence.map(because => `    because ${because}`),
    ...rejected.map(other => `    ${faint(other.fits ? 'not' : 'nearly')} ${other.rule}: ${other.because}`),
    ...given.map(({ what, text, because }) => `  ${what} “${oneLine(text)}”: ${because}`),
    ...names.flatMap(name => [
      `  name “${oneLine(name.text)}”: ${name.official ?? name.resolution}, ${name.because}`,
      ...name.considered.map(other => `    ${faint('considered')} ${other.official}: ${other.because}`),
    ]),
    ...findings.map(({ code, message }) => `  finding ${code}: ${message}`),
  ];
}

const oneLine = (text: string): string => text.split('\n').join(' ');
