import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const TEXT = 'Sarnow, March 7, 1962.\n\nSandor Brenno received me today; PORT DUES were not spoken of.\n\nOrlov\n';
const FILES = { '/archive/a.telegram': TEXT, '/archive/12:30.telegram': TEXT, '/archive/officials.yaml': OFFICIALS };

async function explain(words: string, input = '') {
  const terminal = memoryTerminal(FILES, { input });
  const status = await run(terminal, ['explain', ...words.split(' ')]);
  return { status, output: terminal.output(), errors: terminal.errors };
}

it('says which rule read a line, and on what evidence', async () => {
  expect(await explain('a.telegram:1')).toEqual({
    status: 0,
    errors: [],
    output: [
      'a.telegram:1 entry 1: telegram (told by: body), 1962-03-07',
      '  date-line, in the head: no sentence of the text stands above it',
      '    because a date stands in it: “March 7, 1962”, read as 1962-03-07',
      '    because a place stands before it: “Sarnow”',
      '    because nothing else on it makes a sentence',
      '  date “March 7, 1962”: 1962-03-07. The date of this document, from its head.',
      '  place “Sarnow”: the place of the document',
      '',
    ].join('\n'),
  });
});

it('narrows it to a column', async () => {
  expect((await explain('a.telegram:3:4')).output).toContain('name “Sandor Brenno”: sandor-brenno, ');
  expect((await explain('a.telegram:3:40')).output).not.toContain('Brenno”: sandor');
});

it('says so of a blank line', async () => {
  expect((await explain('a.telegram:2')).output).toContain('No paragraph stands there');
});

it('prints all of it as JSON', async () => {
  const { output } = await explain('--format json a.telegram:5');
  const read = JSON.parse(output) as { file: string; line: number; paragraphs: { rule: string; span: number[] }[] };
  expect([read.file, read.line, read.paragraphs[0]?.rule]).toEqual(['a.telegram', 5, 'signature']);
  expect(TEXT.slice(...(read.paragraphs[0]?.span ?? []))).toBe('Orlov');
});

it('reads standard input, names with colons, several places', async () => {
  expect((await explain('-:1', TEXT)).output).toMatch(/^-:1 entry 1/);
  expect((await explain('12:30.telegram:1')).output).toMatch(/^12:30\.telegram:1 entry 1/);
  expect((await explain('a.telegram:1 a.telegram:5')).output.match(/entry 1/g)).toHaveLength(2);
});

it.each([
  ['a.telegram', 'cablegram: a.telegram names no line. Say FILE:LINE, such as letters/1956.telegram:3.'],
  ['a.telegram:0', 'cablegram: a.telegram:0 names no line. Say FILE:LINE, such as letters/1956.telegram:3.'],
  ['a.telegram:99', 'cablegram: a.telegram has no line 99.'],
  ['a.telegram:1:99', 'cablegram: a.telegram has no line 1, or no column 99 in it.'],
  ['b.telegram:1', 'b.telegram: there is no such file or folder'],
])('fails at %s and says why', async (words, error) => {
  expect(await explain(words)).toEqual({ status: 2, output: '', errors: [error] });
});
