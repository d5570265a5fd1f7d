import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal, type TerminalOptions } from '../support/memory-terminal.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const TEXT = '4 November 1962\n\nSandor Brenno received me today and spoke of the harbour at length.\n\nHALVARD\n';
const FILES = { '/archive/a.telegram': TEXT, '/archive/deep/b.tgm': `# B\n\n${TEXT}\n# C\n\n${TEXT}` };

async function facts(words: string, files: Readonly<Record<string, string>> = FILES, options: TerminalOptions = {}) {
  const terminal = memoryTerminal(files, options);
  const status = await run(terminal, ['facts', ...words.split(' ')]);
  const output = terminal.output();
  const records = () =>
    output
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as { file: string; entry: number; mentions: { official: string | null }[] });
  return { status, records, output, errors: terminal.errors };
}

it('prints one record a line for every entry, by the name that was given or found', async () => {
  const { status, records, errors } = await facts('.');
  expect(records().map(({ file, entry }) => [file, entry])).toEqual([
    ['./a.telegram', 0],
    ['./deep/b.tgm', 0],
    ['./deep/b.tgm', 1],
  ]);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
});

it('findings never change the exit status', async () => {
  expect((await facts('x', { '/archive/x': 'No date, and nobody signs it, as far as one can see.\n' })).status).toBe(0);
});

it('reads standard input, as the file it would be', async () => {
  const found = await facts(
    '- --stdin-name deep/new.telegram',
    { '/archive/deep/officials.yaml': OFFICIALS },
    { input: TEXT },
  );
  expect(found.records()).toMatchObject([
    {
      file: 'deep/new.telegram',
      mentions: expect.arrayContaining([expect.objectContaining({ official: 'sandor-brenno' })]),
    },
  ]);
  expect((await facts('-', {}, { input: TEXT })).records()[0]?.file).toBe('-');
});

it.each<[what: string, words: string, files: Record<string, string>, folder: string, found: boolean]>([
  ['beside the file', 'a.telegram', { '/archive/officials.yaml': OFFICIALS }, '/archive', true],
  ['above it, below the current folder', 'deep/b.tgm', { '/archive/officials.yaml': OFFICIALS }, '/archive', true],
  ['above the current folder', '.', { '/officials.yaml': OFFICIALS }, '/archive', false],
  ['in the folder given', '../archive', { '/archive/officials.yaml': OFFICIALS }, '/elsewhere', true],
  ['above the folder given', '../archive/deep', { '/archive/officials.yaml': OFFICIALS }, '/elsewhere', false],
  ['above the file given', '../archive/deep/b.tgm', { '/archive/officials.yaml': OFFICIALS }, '/elsewhere', false],
  [
    'named on the command line',
    'a.telegram --officials /far/list.yaml',
    { '/far/list.yaml': OFFICIALS },
    '/archive',
    true,
  ],
  ['of another name', 'a.telegram', { '/archive/people.officials.yaml': OFFICIALS }, '/archive', true],
])('officials %s', async (_what, words, files, folder, found) => {
  const { records } = await facts(words, { ...FILES, ...files }, { folder });
  const ids = records().flatMap(({ mentions }) => mentions.map(({ official }) => official));
  expect(ids.includes('sandor-brenno')).toBe(found);
});

it('what can’t be read is one line on standard error, and the rest is read', async () => {
  const broken = { '/archive/bad.telegram': 'the file is not UTF-8' };
  const { status, records, errors } = await facts('gone bad.telegram a.telegram', FILES, { broken });
  expect(status).toBe(2);
  expect(records().map(({ file }) => file)).toEqual(['a.telegram']);
  expect(errors).toEqual(['gone: there is no such file or folder', 'bad.telegram: the file is not UTF-8']);
});

it('a broken authority is one line on standard error, and its other entries serve', async () => {
  const officials = `${OFFICIALS}  - id: [\n`;
  const { status, records, errors } = await facts('a.telegram', { ...FILES, '/archive/officials.yaml': officials });
  expect(status).toBe(2);
  expect(errors.length).toBe(1);
  expect(errors[0]).toMatch(/^\/archive\/officials\.yaml:\d+:\d+: /);
  expect(records()[0]?.mentions.map(({ official }) => official)).toContain('sandor-brenno');
});

it('the settings of the folders serve, and a mistake in them is said', async () => {
  const settings = 'rules: { undated: off }\nnonsense: 1\n';
  const text = 'The Minister received me today and spoke of the harbour.\n\nHALVARD\n';
  const files = { '/archive/x.telegram': text, '/archive/.cablegram.yaml': settings };
  const { records, errors } = await facts('x.telegram', files);
  expect(records()).toMatchObject([{ diagnostics: [] }]);
  expect(errors).toEqual([expect.stringMatching(/^\/archive\/\.cablegram\.yaml:2:1: .*nonsense/)]);
});

it('is readable for a person at a terminal, and NDJSON where that is asked for', async () => {
  const account = await facts('a.telegram', FILES, { interactive: true });
  expect(account.output).toContain('date         1962-11-04: 4 November 1962');
  expect((await facts('a.telegram --format json', FILES, { interactive: true })).records().length).toBe(1);
});

it('ends when nobody reads any more', async () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`/archive/${at}.telegram`, TEXT]));
  expect((await facts('.', many, { reads: 0 })).status).toBe(0);
});
