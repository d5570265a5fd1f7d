/** `--help`, made from what the commands declare. */
import type { Command } from './command.ts';

export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    'Usage: cablegram COMMAND [options] PATH…',
    '',
    'Reads archival telegrams and records of meetings typed as plain text.',
    '',
    'Commands:',
    ...commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`),
    '',
    'PATH is a file, whatever its ending; a folder, for every telegram in it; or - for standard input.',
    '',
    '  --help     this text, or that of a command: cablegram facts --help',
    '  --version  the version',
    '',
    STATUS,
    '',
  ].join('\n');
}

export function helpOfCommand({ usage, summary, options }: Command): string {
  const names = options.map(({ name, value }) => (value === null ? name : `${name} ${value}`));
  const width = Math.max(0, ...names.map(name => name.length));
  return [
    `Usage: cablegram ${usage}`,
    '',
    summary,
    '',
    ...options.map(({ about }, at) => `  ${(names[at] ?? '').padEnd(width)}  ${about}`),
    '',
    STATUS,
    '',
  ].join('\n');
}

const STATUS =
  'Exit status: 0; 1 where check found something from --fail-on up; 2 where an input failed or the command was called wrongly.';
