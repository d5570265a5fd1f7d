/** The commands of `cablegram`: what each takes, for reading its arguments and for `--help`. */
import { SEVERITIES } from '../settings/settings.ts';
import { type Command, FAILED, type Option } from './command.ts';
import { OFFICIALS_COMMANDS } from './officials/officials-commands.ts';
import { FORMATS } from './reports/report.ts';

const BASELINE = '.cablegram-baseline.json';

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
    summary: 'Print what is found wrong or missing, each with its place.',
    options: [
      officials,
      stdinName,
      {
        name: '--format',
        value: 'FORMAT',
        values: FORMATS,
        about: `${FORMATS.join(', ')}. Without it: text for a person at a terminal, else lines.`,
      },
      {
        name: '--rule',
        value: 'CODE',
        about: 'Only what this rule finds. Can be given more than once.',
      },
      {
        name: '--severity',
        value: 'SEVERITY',
        values: SEVERITIES,
        about: 'Only what is at least as severe. Without it: hint, which is everything.',
      },
      {
        name: '--fail-on',
        value: 'SEVERITY',
        values: [...SEVERITIES, 'never'],
        about: `Exit with 1 from this severity up: ${SEVERITIES.join(', ')}, or never. Without it: warning.`,
      },
      {
        name: '--fix',
        value: null,
        about: 'Mend what has one right way, in the editor’s marks only. An absence is declared only with --rule.',
      },
      { name: '--fix-dry-run', value: null, about: 'Print as a unified diff what --fix would do.' },
      { name: '--summary', value: null, about: 'Count by rule and by folder too.' },
      {
        name: '--baseline',
        value: '[FILE.json]',
        without: BASELINE,
        about: `Leave out what stands in this file. Without a name: ${BASELINE}.`,
      },
      {
        name: '--write-baseline',
        value: '[FILE.json]',
        without: BASELINE,
        about: `Write all that is found into this file, for --baseline. Without a name: ${BASELINE}.`,
      },
    ],
    run: async (terminal, given) => (await import('./check.ts')).check(terminal, given),
  },
  {
    name: 'explain',
    usage: 'explain [options] FILE:LINE[:COLUMN]…',
    summary: 'Say why a line was read as it was: which rule, on what evidence, and what else was considered.',
    options: [officials, stdinName, format],
    run: async (terminal, given) => (await import('./explain.ts')).explain(terminal, given),
  },
  {
    name: 'tree',
    usage: 'tree [options] PATH…',
    summary: 'Print the syntax tree of each entry, for a bug report.',
    options: [stdinName],
    run: async (terminal, given) => (await import('./tree.ts')).tree(terminal, given),
  },
  ...OFFICIALS_COMMANDS,
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
