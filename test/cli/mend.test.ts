import { expect, it } from 'vitest';
import { mendFiles, mendWith } from '../../server/src/cli/mend.ts';
import { BODY, check } from '../support/check-command.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

const REMARK = '{>>cablegram-ignore unsigned: lost<<}';
const DATED = `4 November 1962\r\n${REMARK}\r\n\r\n${BODY}`;
const FILES = { '/archive/a.telegram': `\ufeff${DATED}`, '/archive/b.telegram': BODY };

it('mends what has one right way, and nothing else of the file', async () => {
  const { saved, output, status } = await check('a.telegram --fix', FILES);
  expect([...saved]).toEqual([['/archive/a.telegram', FILES['/archive/a.telegram'].replace(`${REMARK}\r\n`, '')]]);
  expect({ output, status }).toEqual({ output: '', status: 0 });
});

it('says what is left', async () => {
  const { output, status } = await check('. --fix --format text', FILES);
  expect(output).toMatch(/^\.\/b\.telegram:1:1 warning undated /);
  expect(output).toContain('2 files, 1 mended, 1 finding: 1 warning.');
  expect(status).toBe(1);
});

it('shows as a diff what it would do, and does nothing', async () => {
  const { saved, output, status } = await check('a.telegram --fix-dry-run', FILES);
  expect(saved.size).toBe(0);
  expect(output).toBe(
    `--- a/a.telegram\n+++ b/a.telegram\n@@ -1,5 +1,4 @@\n \ufeff4 November 1962\r\n-${REMARK}\r\n \r\n The Minister of Velmark received me today and spoke of the harbour at length.\n \n`,
  );
  expect(status).toBe(0);
});

it.each<[words: string, saved: number]>([
  ['a.telegram --fix --rule unused-ignore', 1],
  ['a.telegram --fix --rule undated', 0],
  ['a.telegram --fix --severity error', 0],
  ['b.telegram --fix', 0],
  ['b.telegram', 0],
])('%s writes %i files', async (words, many) => {
  expect((await check(words, FILES)).saved.size).toBe(many);
});

it('standard input is shown, not mended', async () => {
  const input = { input: DATED };
  expect((await check('- --fix-dry-run --stdin-name c.telegram', FILES, input)).output).toContain('+++ b/c.telegram');
  const { status, errors, saved } = await check('- --fix', FILES, input);
  expect({ status, saved: saved.size }).toEqual({ status: 2, saved: 0 });
  expect(errors).toEqual(['-: standard input can’t be mended in its place; --fix-dry-run shows what would be']);
});

it('says which file can’t be written, and goes on', () => {
  const failures: string[] = [];
  const terminal = { ...memoryTerminal({}), save: () => 'it may not be written' };
  const mended = mendFiles(
    terminal,
    read => ({ ...read }),
    line => failures.push(line),
  );
  const read = { name: 'x', fromInput: false, document: { file: '/x', text: '', entries: [] } } as never;
  expect(mended(read)).toBe(read);
  expect(failures).toEqual(['x: it may not be written']);
  expect(mendWith(() => false, [])).toBeTypeOf('function');
});
