import { expect, it } from 'vitest';
import { inputsOf } from '../../server/src/cli/inputs.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

const FILES = {
  '/archive/b.telegram': '',
  '/archive/a.tgm': '',
  '/archive/notes.txt': '',
  '/archive/deep/c.telegram.txt': '',
  '/archive/.hidden/d.telegram': '',
  '/elsewhere/e.telegram': '',
};

function inputs(paths: readonly string[], folder = '/archive') {
  return [...inputsOf(memoryTerminal(FILES, { folder }), paths, null)];
}

it.each<[paths: string[], names: string[]]>([
  [['.'], ['./a.tgm', './b.telegram', './deep/c.telegram.txt']],
  [['deep'], ['deep/c.telegram.txt']],
  [['deep/'], ['deep/c.telegram.txt']],
  [['notes.txt'], ['notes.txt']],
  [
    ['b.telegram', 'a.tgm'],
    ['b.telegram', 'a.tgm'],
  ],
  [['/elsewhere'], ['/elsewhere/e.telegram']],
  [['-'], ['-']],
])('%j is %j', (paths, names) => {
  expect(inputs(paths).map(input => ('problem' in input ? input.problem : input.name))).toEqual(names);
});

it('says what is not there and goes on', () => {
  expect(inputs(['gone', 'b.telegram'])).toMatchObject([
    { problem: 'gone: there is no such file or folder' },
    { name: 'b.telegram' },
  ]);
});

it.each<[path: string, folder: string, top: string]>([
  ['deep', '/archive', '/archive'],
  ['deep/c.telegram.txt', '/archive', '/archive'],
  ['../archive', '/elsewhere', '/archive'],
  ['../archive/deep/c.telegram.txt', '/elsewhere', '/archive/deep'],
])('%s from %s is served up to %s', (path, folder, top) => {
  expect(inputs([path], folder).map(input => ('top' in input ? input.top : ''))).toContain(top);
});

it.each<[settings: Record<string, string>, paths: string[], names: string[]]>([
  [
    { '/archive/.cablegram.yaml': 'txt: telegrams\n' },
    ['.'],
    ['./a.tgm', './b.telegram', './notes.txt', './deep/c.telegram.txt', './deep/old.txt'],
  ],
  [{ '/archive/.cablegram.yaml': 'txt: telegrams\n' }, ['deep'], ['deep/c.telegram.txt', 'deep/old.txt']],
  [
    { '/archive/deep/.cablegram.yaml': 'txt: telegrams\n' },
    ['.'],
    ['./a.tgm', './b.telegram', './deep/c.telegram.txt', './deep/old.txt'],
  ],
  [
    { '/archive/.cablegram.yaml': 'txt: telegrams\n', '/archive/deep/.cablegram.yaml': 'txt: other\n' },
    ['.'],
    ['./a.tgm', './b.telegram', './notes.txt', './deep/c.telegram.txt'],
  ],
  [{ '/archive/.cablegram.yaml': 'txt: yes please\n' }, ['deep'], ['deep/c.telegram.txt']],
  [{ '/elsewhere/.cablegram.yaml': 'txt: telegrams\n' }, ['deep'], ['deep/c.telegram.txt']],
])('what %j says of .txt files holds in %j', (settings, paths, names) => {
  const terminal = memoryTerminal({ ...FILES, '/archive/deep/old.txt': '', ...settings }, { folder: '/archive' });
  expect([...inputsOf(terminal, paths, null)].map(input => ('problem' in input ? input.problem : input.name))).toEqual(
    names,
  );
});
