/** `--format text`: each finding with the line it stands in and carets below, for a person. */
import { type LineIndex, indexLines } from '../../text/line-index.ts';
import { type Paint, paint } from '../colors.ts';
import { sentenceOf } from '../count.ts';
import type { Located, Place } from '../located.ts';
import { columnsOf, printable } from '../printable.ts';
import { colorOf, lineOf } from './lines.ts';
import type { Presentation, Report } from './report.ts';

export function textReport({ colored }: Presentation): Report {
  const paints = paint(colored);
  return {
    begin: '',
    file({ text, findings }) {
      if (findings.length === 0) return '';
      const index = indexLines(text);
      return findings
        .map(finding => `${lineOf(finding, paints)}\n${excerptOf(text, index, finding, paints)}${othersOf(finding)}\n`)
        .join('');
    },
    end: ({ count }) => `${sentenceOf(count)}\n`,
  };
}

/** Where else the message looks. */
function othersOf({ related }: Located): string {
  return related
    .map(({ file, line, column, message }) => `  see ${printable(`${file}:${line}:${column} ${message}`)}\n`)
    .join('');
}

function excerptOf(text: string, index: LineIndex, finding: Located, paints: Paint): string {
  const { before, marked, after } = excerptAt(text, index, finding);
  const gutter = String(finding.line);
  const bar = (label: string) => paints.faint(`${label.padStart(gutter.length + 2)} | `);
  const carets = '^'.repeat(Math.max(1, columnsOf(marked)));
  const below = ' '.repeat(columnsOf(before)) + colorOf(finding.severity, paints)(carets);
  return `${bar(gutter)}${before}${marked}${after}\n${bar('')}${below}\n`;
}

/** The line of a place, shortened at both ends so that the place is seen; of a longer place its first line. */
function excerptAt(text: string, index: LineIndex, { span, line }: Place) {
  const start = index.starts[line - 1] ?? 0;
  let end = index.starts[line] ?? text.length;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  const to = Math.max(span[0], Math.min(span[1], end, span[0] + MARKED));
  const from = span[0] - start > BEFORE ? whole(text, span[0] - BEFORE) : start;
  const until = end - to > AFTER ? whole(text, to + AFTER) : end;
  return {
    before: (from > start ? '…' : '') + shown(text.slice(from, span[0])),
    marked: shown(text.slice(span[0], to)),
    after: shown(text.slice(to, until)) + (until < end ? '…' : ''),
  };
}

/** A paragraph is often one line of several thousand characters. */
const BEFORE = 40;
const MARKED = 80;
const AFTER = 60;

function shown(text: string): string {
  return printable(text.replace('\ufeff', ''));
}

/** Not in the middle of a character of two code units. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
