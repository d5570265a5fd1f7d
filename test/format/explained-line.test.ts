/** What `docs/format.md` shows of `cablegram explain` is what it prints. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('explains a line as the page shows it', async () => {
  const [, place = '', shown] =
    /^node dist\/cli\.js explain (\S+)\n```\n+```text\n([\s\S]*?)^```$/m.exec(read('docs/format.md')) ?? [];
  const file = place.slice(0, place.lastIndexOf(':'));
  const terminal = memoryTerminal({ [`/archive/${file}`]: read(file) });
  expect(await run(terminal, ['explain', place])).toBe(0);
  expect(terminal.output()).toBe(shown);
});
