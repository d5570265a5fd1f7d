/** `--format github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import type { Severity } from '../../settings/settings.ts';
import type { Report } from './report.ts';

export function githubReport(): Report {
  return {
    begin: '',
    file: ({ findings }) =>
      findings
        .map(({ file, line, column, endLine, endColumn, severity, code, message }) => {
          // GitHub marks columns only within one line.
          const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
          const place = `file=${property(pathOf(file))},line=${line},endLine=${endLine}${columns}`;
          return `::${levelOf(severity)} ${place},title=${property(code)}::${data(message)}\n`;
        })
        .join(''),
    end: ({ failures }) => failures.map(failure => `::error title=not read::${data(failure)}\n`).join(''),
  };
}

function levelOf(severity: Severity): 'error' | 'warning' | 'notice' {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

/** As GitHub names files: from the root of the repository. */
function pathOf(file: string): string {
  return file.startsWith('./') ? file.slice(2) : file;
}

/** What ends or divides a command is escaped; a message out of a document could give commands otherwise. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
