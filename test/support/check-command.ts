/** `cablegram check` on files in memory. */
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal, type TerminalOptions } from './memory-terminal.ts';

export const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';
const CLEAN = `4 November 1962\n\n${BODY}`;
export const FILES: Readonly<Record<string, string>> = {
  '/archive/clean.telegram': CLEAN,
  '/archive/undated.telegram': `\n  ${BODY}`,
};

export async function check(words: string, files = FILES, options: TerminalOptions = {}) {
  const terminal = memoryTerminal(files, options);
  const status = await run(terminal, ['check', ...words.split(' ').filter(Boolean)]);
  return { status, output: terminal.output(), errors: terminal.errors, saved: terminal.saved };
}
