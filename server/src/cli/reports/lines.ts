/** `--format lines`: `file:line:column severity code message`, as editors and other tools read it. */
import type { Severity } from '../../settings/settings.ts';
import { type Paint, paint } from '../colors.ts';
import type { Located } from '../located.ts';
import { printable } from '../printable.ts';
import type { Presentation, Report } from './report.ts';

export function linesReport({ colored }: Presentation): Report {
  const paints = paint(colored);
  return {
    begin: '',
    file: ({ findings }) => findings.map(finding => `${lineOf(finding, paints)}\n`).join(''),
    end: () => '',
  };
}

export function lineOf({ file, line, column, severity, code, message }: Located, paints: Paint): string {
  const place = paints.bold(`${printable(file)}:${line}:${column}`);
  return `${place} ${colorOf(severity, paints)(severity)} ${paints.faint(code)} ${printable(message)}`;
}

export function colorOf(severity: Severity, { red, yellow, blue }: Paint): (text: string) => string {
  return severity === 'error' ? red : severity === 'warning' ? yellow : blue;
}
