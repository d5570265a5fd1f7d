import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI } from '../support/language-client.ts';

const TEXT = '4 November 1962\n\nThe Minister of Velmark received me today and spoke of the harbour.\n\nBRENNO\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cablegram-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.telegram'), TEXT);
  writeFileSync(join(folder, 'deep', 'b.telegram'), TEXT.replace('4 November 1962\n\n', ''));
  writeFileSync(join(folder, 'utf16.telegram'), `\ufeff${TEXT}`, 'utf16le');
  writeFileSync(join(folder, 'latin.telegram'), Buffer.from('Z\xfcrich\n', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cablegram(words: string, input = '', env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  const options = { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [CLI, ...words.split(' ')], options);
}

it('facts prints records of every telegram in a folder, and goes on where a file fails', () => {
  const { status, stdout, stderr } = cablegram('facts .');
  const files = stdout
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { file: string }).file);
  expect(files).toEqual(['./a.telegram', './deep/b.telegram']);
  expect(stderr.split('\n')).toEqual([
    './latin.telegram: the file is not UTF-8: save it as UTF-8',
    './utf16.telegram: the file is not UTF-8, it looks like UTF-16: save it as UTF-8',
    '',
  ]);
  expect(status).toBe(2);
});

it('facts reads standard input', () => {
  const { status, stdout } = cablegram('facts -', TEXT);
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', date: { edtf: '1962-11-04' } });
  expect(status).toBe(0);
});

it.each<[words: string, status: number]>([
  ['check a.telegram', 0],
  ['check deep', 1],
  ['check deep --fail-on error', 0],
  ['check gone', 2],
  ['facts', 2],
  ['--version', 0],
  ['facts --help', 0],
])('%s exits with %i', (words, status) => {
  expect(cablegram(words).status).toBe(status);
});

it('check prints lines that other tools can read, without colours', () => {
  const { stdout } = cablegram('check deep', '', { FORCE_COLOR: '1', TERM: 'xterm-256color' });
  expect(stdout).toMatch(/^deep\/b\.telegram:1:1 warning undated No date was found in this telegram\. .*\n$/);
});

it('a reader that has seen enough ends the command quietly', async () => {
  const many = Array.from({ length: 3000 }, (_, at) => `# Entry ${at}\n\n${TEXT}\n`).join('');
  writeFileSync(join(folder, 'many.tgm'), many);
  const command = spawn(process.execPath, [CLI, 'facts', 'many.tgm'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  command.stderr.on('data', chunk => {
    errors += String(chunk);
  });
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [status] = await once(command, 'exit');
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});
