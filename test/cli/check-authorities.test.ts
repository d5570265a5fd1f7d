import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

const TWICE = 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: lund\n    name: Lund, Ida\n';
const CLEAN = '4 November 1962\n\nThe Minister of Velmark received me today and spoke of the harbour.\n\nBRENNO\n';
const FILES = {
  '/archive/officials.yaml': TWICE,
  '/archive/a.telegram': CLEAN,
  '/archive/b.telegram': CLEAN,
  '/archive/deep/c.telegram': CLEAN,
};

async function check(words: string, files: Readonly<Record<string, string>> = FILES) {
  const terminal = memoryTerminal(files);
  const status = await run(terminal, ['check', ...words.split(' ')]);
  return { status, lines: terminal.output().split('\n').filter(Boolean) };
}

it('a file of officials is checked once with the documents that it serves', async () => {
  const { status, lines } = await check('.');
  expect(lines).toEqual([
    './officials.yaml:4:9 warning duplicate-official lund is Lund, Anders too: that entry counts.',
  ]);
  expect(status).toBe(1);
});

it('what serves a folder from above is named by its path', async () => {
  expect((await check('deep')).lines[0]).toMatch(/officials\.yaml:4:9 warning duplicate-official /);
});

it('is silenced by the folder, and by a rule that is asked for', async () => {
  const off = { ...FILES, '/archive/.cablegram.yaml': 'rules: { duplicate-official: off }\n' };
  expect((await check('.', off)).lines).toEqual([]);
  expect((await check('. --rule undated')).lines).toEqual([]);
});
