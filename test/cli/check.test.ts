import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal, type TerminalOptions } from '../support/memory-terminal.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';
const CLEAN = `4 November 1962\n\n${BODY}`;
const FILES = { '/archive/clean.telegram': CLEAN, '/archive/undated.telegram': `\n  ${BODY}` };

async function check(words: string, files: Readonly<Record<string, string>> = FILES, options: TerminalOptions = {}) {
  const terminal = memoryTerminal(files, options);
  const status = await run(terminal, ['check', ...words.split(' ')]);
  return { status, output: terminal.output(), errors: terminal.errors };
}

it('prints file:line:column severity code message', async () => {
  const { output, status } = await check('.');
  expect(output).toMatch(/^\.\/undated\.telegram:2:3 warning undated No date was found in this telegram\..*\n$/);
  expect(status).toBe(1);
});

it.each<[words: string, status: number]>([
  ['clean.telegram', 0],
  ['undated.telegram', 1],
  ['undated.telegram --fail-on error', 0],
  ['undated.telegram --fail-on hint', 1],
  ['undated.telegram --fail-on never', 0],
  ['undated.telegram gone', 2],
  ['clean.telegram gone', 2],
])('%s exits with %i', async (words, status) => {
  expect((await check(words)).status).toBe(status);
});

it('a folder sets the severity, and so what counts', async () => {
  const settings = { '/archive/.cablegram.yaml': 'rules: { undated: information }\n' };
  const { output, status } = await check('.', { ...FILES, ...settings });
  expect(output).toContain(' information undated ');
  expect(status).toBe(0);
});

it('gives JSON with offsets, lines and columns', async () => {
  expect(JSON.parse((await check('. --format json')).output)).toMatchObject([
    { file: './undated.telegram', line: 2, column: 3, endLine: 2, span: [3, 6], severity: 'warning', code: 'undated' },
  ]);
  expect(JSON.parse((await check('clean.telegram --format json')).output)).toEqual([]);
});

it('case 24: a byte order mark is no column, and every line end ends a line', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `\ufeff\u{1F4E8} ${BODY}`.replaceAll('\n', end);
    const { output } = await check('x.telegram --format json', { '/archive/x.telegram': text });
    expect(JSON.parse(output)).toMatchObject([{ line: 1, code: 'undated' }]);
  }
});

it('is coloured and counted for a person at a terminal only', async () => {
  const { output } = await check('undated.telegram', FILES, { interactive: true, colored: true });
  expect(output).toContain('\x1b[33mwarning\x1b[39m');
  expect(output).toContain('1 file, 1 finding.');
  const plain = await check('undated.telegram', FILES, { interactive: true, colored: false });
  expect(plain.output).not.toContain('\x1b');
});
