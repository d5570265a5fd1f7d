/** A finding at its place in a file: what every way of reporting prints. */
import type { Severity } from '../settings/settings.ts';
import { type LineIndex, indexLines, positionAt } from '../text/line-index.ts';
import { type Span, shift } from '../text/span.ts';
import type { ReadDocument } from './read-documents.ts';
import { allFindingsOf } from '../rules/check-archive.ts';

/** What is printed with `--format json`: a list of these. Lines and columns from 1, columns in UTF-16 code units. */
export interface Located extends Place {
  readonly file: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets into the file. */
  readonly span: Span;
}

/** A file and what is found in it. */
export interface Checked {
  /** As it was given or found. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Located[];
}

/** Those of all entries, in the order of the text. */
export function locate({ name, archive, document }: ReadDocument): readonly Located[] {
  const all: Located[] = [];
  let index: LineIndex | null = null;
  for (const placed of document.entries) {
    for (const { code, severity, span, message } of allFindingsOf({ archive, document, placed })) {
      index ??= indexLines(document.text);
      all.push({ file: name, ...placeOf(document.text, index, shift(span, placed.start)), severity, code, message });
    }
  }
  return all;
}

function placeOf(text: string, index: LineIndex, span: Span): Place {
  const from = positionAt(index, span[0]);
  const to = positionAt(index, span[1]);
  return {
    line: from.line + 1,
    column: from.character + 1 - markBefore(text, from.line),
    endLine: to.line + 1,
    endColumn: to.character + 1 - markBefore(text, to.line),
    span,
  };
}

/** A byte order mark is a character of the file, and none of its first line. */
function markBefore(text: string, line: number): number {
  return line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
