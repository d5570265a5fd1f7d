/** The commands that begin with `officials`. */
import type { Command, Option } from '../command.ts';
import { tableFormat } from '../table.ts';

const officials: Option = {
  name: '--officials',
  value: 'FILE',
  about: 'Officials from this file too, before those of the folders. Can be given more than once.',
};

export const OFFICIALS_COMMANDS: readonly Command[] = [
  {
    name: 'officials concordance',
    usage: 'officials concordance [options] ID [FOLDER…]',
    summary: 'List where an official is named: date, document, name as written, sentence.',
    options: [officials, tableFormat],
    run: async (terminal, given) => (await import('./concordance.ts')).concordance(terminal, given),
  },
  {
    name: 'officials suggest',
    usage: 'officials suggest [options] PATH…',
    summary: 'List names that no official bears, the most frequent first, with contexts and whom they may mean.',
    options: [
      officials,
      tableFormat,
      { name: '--most', value: 'NUMBER', about: 'So many names at most. Without it: 100.' },
    ],
    run: async (terminal, given) => (await import('./suggest.ts')).suggest(terminal, given),
  },
  {
    name: 'officials impact',
    usage: 'officials impact [options] CHANGED.yaml [FOLDER…]',
    summary: 'List the names that would mean another if this were the file of officials, with their sentences.',
    options: [
      officials,
      tableFormat,
      {
        name: '--instead-of',
        value: 'FILE',
        about: 'The file that it would stand in for. Without it: officials.yaml of the first folder.',
      },
    ],
    run: async (terminal, given) => (await import('./impact.ts')).impact(terminal, given),
  },
  {
    name: 'officials import',
    usage: 'officials import [options] FILE…',
    summary: 'Show what a list of persons would add to a file of officials, and with --write add it.',
    options: [
      {
        name: '--into',
        value: 'FILE',
        about: 'The file of officials. Without it: officials.yaml of the current folder.',
      },
      { name: '--write', value: null, about: 'Write it: what stands in the file stays as it is.' },
    ],
    run: async (terminal, given) => (await import('./import.ts')).importOfficials(terminal, given),
  },
];
