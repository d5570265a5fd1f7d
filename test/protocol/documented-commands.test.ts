/** Every command that a page shows, as it is written there, where the page says that it is called: in a clone that was built. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cablegram-'));
  symlinkSync(join(ROOT, 'samples'), join(folder, 'samples'));
  symlinkSync(join(ROOT, 'dist'), join(folder, 'dist'));
  // The line of a printed list that the page gives as an example.
  writeFileSync(join(folder, 'persons.txt'), /`(Harwood, [^`]*)`/.exec(read('docs/officials.md'))?.[1] ?? '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shell(command: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function commandsOf(page: string): readonly string[] {
  const lines = [...read(page).matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
  return lines.filter(line => line.startsWith('node dist/cli.js'));
}

describe.each<[page: string, atLeast: number]>([
  ['README.md', 8],
  ['docs/checking.md', 5],
  ['docs/officials.md', 5],
  ['docs/format.md', 1],
])('%s', (page, atLeast) => {
  const commands = commandsOf(page);

  it.each(commands)('%s', command => {
    const before = commands.slice(0, commands.indexOf(command)).filter(line => line.includes('--write-baseline'));
    const { status, stdout, stderr } = shell([...before, command].join(' > /dev/null; '));
    expect(stderr).toBe('');
    expect(command.includes(' check ') ? [0, 1] : [0]).toContain(status);
    if (!MAY_BE_SILENT.test(command)) expect(stdout).not.toBe('');
  });

  it('shows commands', () => expect(commands.length).toBeGreaterThanOrEqual(atLeast));
});

/** Nothing is left by a baseline, changed by a file of officials that is the same, or to be mended in all the samples unasked. */
const MAY_BE_SILENT = / --baseline| impact | samples --fix-dry-run$/;

describe('the import of docs/officials.md', () => {
  const [shows = '', does = ''] = commandsOf('docs/officials.md').filter(command => command.includes(' import '));
  const target = () => readFileSync(join(folder, 'my.officials.yaml'), 'utf8');

  it('shows first, does it then, and finds nothing to do the second time', () => {
    expect(shell(shows).status).toBe(0);
    expect(target).toThrow('ENOENT');
    expect(shell(does).status).toBe(0);
    const first = target();
    expect(first).toContain('name: Harwood, Rt. Hon. Sir Edmund');
    expect(shell(does).status).toBe(0);
    expect(target()).toBe(first);
  });
});
