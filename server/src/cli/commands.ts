/** The commands of `cablegram`: what each takes, for reading its arguments and for `--help`. */
import { SEVERITIES } from '../settings/settings.ts';
import { type Command, FAILED, type Option } from './command.ts';

const officials: Option = {
  name: '--officials',
  value: 'FILE',
  about: 'Officials from this file too, before those of the folders. Can be given more than once.',
};
const stdinName: Option = {
  name: '--stdin-name',
  value: 'PATH',
  about: 'Where a text on standard input would lie: its name, its settings and its officials.',
};
const format: Option = {
  name: '--format',
  value: 'FORMAT',
  values: ['text', 'json'],
  about: 'text or json, whoever reads it.',
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'facts',
    usage: 'facts [options] PATH…',
    summary: 'Print what is read out of each entry, one JSON record a line.',
    options: [officials, stdinName, format],
    run: async (terminal, given) => (await import('./facts.ts')).facts(terminal, given),
  },
  {
    name: 'check',
    usage: 'check [options] PATH…',
    summary: 'Print findings: file:line:column severity code message.',
    options: [
      officials,
      stdinName,
      format,
      {
        name: '--fail-on',
        value: 'SEVERITY',
        values: [...SEVERITIES, 'never'],
        about: `Exit with 1 from this severity up: ${SEVERITIES.join(', ')}, or never. Without it: warning.`,
      },
    ],
    run: async (terminal, given) => (await import('./check.ts')).check(terminal, given),
  },
  {
    name: 'tree',
    usage: 'tree [options] PATH…',
    summary: 'Print the syntax tree of each entry, for a bug report.',
    options: [stdinName],
    run: async (terminal, given) => (await import('./tree.ts')).tree(terminal, given),
  },
  {
    name: 'lsp',
    usage: 'lsp --stdio',
    summary: 'Run the language server, for an editor that starts it.',
    options: [{ name: '--stdio', value: null, about: 'Talk over standard input and output. There is no other way.' }],
    run: async (terminal, { options }) => {
      if (options.has('--stdio')) return terminal.serve();
      terminal.warn('cablegram: how is the client to be talked to? Say cablegram lsp --stdio.');
      return FAILED;
    },
  },
];
