import { expect, it } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commands.ts';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

async function cablegram(words: string) {
  const terminal = memoryTerminal({ '/archive/a.telegram': '# A\n\nText.\n' });
  const status = await run(terminal, words.split(' ').filter(Boolean));
  return { status, output: terminal.output(), errors: terminal.errors.join('\n') };
}

it('has help for all, and for each', async () => {
  const { output, status } = await cablegram('--help');
  expect(status).toBe(0);
  for (const { name, usage } of COMMANDS) {
    expect(output).toContain(usage);
    expect((await cablegram(`${name} --help`)).output).toContain(`cablegram ${usage}`);
  }
});

it('tells its version', async () => {
  expect(await cablegram('--version')).toMatchObject({ status: 0, output: '1.2.3\n' });
});

it.each<[words: string, error: string]>([
  ['chekc .', 'there is no command “chekc”. Is check meant? See cablegram --help.'],
  ['', 'cablegram: which command is meant? See cablegram --help.'],
  ['fcats .', 'there is no command “fcats”'],
  ['facts', 'which files?'],
  ['facts --nonsense .', 'there is no option --nonsense. See cablegram facts --help.'],
  ['check . --fail-on loud', '--fail-on is one of'],
  ['lsp', '--stdio'],
])('“%s” is refused', async (words, error) => {
  const { status, output, errors } = await cablegram(words);
  expect(errors).toContain(error);
  expect({ status, output }).toEqual({ status: 2, output: '' });
});

it('serves an editor', async () => {
  expect((await cablegram('lsp --stdio')).status).toBe(0);
});

it('prints the tree of each entry', async () => {
  const { status, output } = await cablegram('tree a.telegram');
  expect(status).toBe(0);
  expect(output).toContain('a.telegram 0 at 0\n');
});
