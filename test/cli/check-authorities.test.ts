import { describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import { memoryTerminal } from '../support/memory-terminal.ts';

const TWICE = 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: lund\n    name: Lund, Ida\n';
const CLEAN = '4 November 1962\n\nMinister Lund of Velmark received me today and spoke of the harbour.\n\nBRENNO\n';
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

it.each<[path: string, name: string]>([
  ['.', './a/deep/officials.yaml'],
  ['a', 'a/deep/officials.yaml'],
  ['a/deep/', 'a/deep/officials.yaml'],
  ['/archive', '/archive/a/deep/officials.yaml'],
])('in %s it is checked where no telegram lies, and nobody is said to be unused', async (path, name) => {
  const { status, lines } = await check(path, { '/archive/a/deep/officials.yaml': TWICE });
  expect(lines).toEqual([`${name}:4:9 warning duplicate-official lund is Lund, Anders too: that entry counts.`]);
  expect(status).toBe(1);
});

it('one that is broken fails the check where no telegram lies, too', async () => {
  const { status, lines } = await check('.', { '/archive/officials.yaml': 'officials: [' });
  expect(lines[0]).toMatch(/^\.\/officials\.yaml:1:\d+ error authority-syntax /);
  expect(status).toBe(2);
});

it('a baseline of a folder without telegrams holds what is found in its officials', async () => {
  const files = { '/archive/officials.yaml': TWICE };
  const terminal = memoryTerminal(files);
  expect(await run(terminal, ['check', '.', '--write-baseline'])).toBe(0);
  expect((await check('. --baseline', { ...files, ...Object.fromEntries(terminal.saved) })).lines).toEqual([]);
});

describe('who is named nowhere', () => {
  const two = (id: string, other: string) =>
    `officials:\n  - { id: ${id}, name: "${id}, Anders" }\n  - { id: ${other}, name: "${other}, Karel" }\n`;
  const telegram = (name: string) => CLEAN.replace('Lund', name);

  it.each<[what: string, words: string, files: Readonly<Record<string, string>>, found: readonly string[]]>([
    [
      'is found when the folder of the officials has been read',
      '.',
      { 'officials.yaml': two('Lund', 'Tesar'), 'a.telegram': CLEAN, 'deep/b.telegram': CLEAN },
      ['./officials.yaml Tesar, Karel'],
    ],
    [
      'is named in any folder below, whichever comes last',
      '.',
      { 'officials.yaml': two('Lund', 'Tesar'), 'a.telegram': CLEAN, 'deep/b.telegram': telegram('Tesar') },
      [],
    ],
    [
      'is named only below the folder of the officials',
      '.',
      {
        'a/officials.yaml': two('Lund', 'Tesar'),
        'a/a.telegram': CLEAN,
        'b/officials.yaml': two('Lund', 'Tesar'),
        'b/b.telegram': telegram('Tesar'),
      },
      ['./a/officials.yaml Tesar, Karel', './b/officials.yaml Lund, Anders'],
    ],
    ['isn’t looked for in a part', 'deep', { 'officials.yaml': two('Lund', 'Tesar'), 'deep/b.telegram': CLEAN }, []],
    ['isn’t looked for by a file', 'a.telegram', { 'officials.yaml': two('Lund', 'Tesar'), 'a.telegram': CLEAN }, []],
    [
      'isn’t looked for where something couldn’t be read',
      '. gone',
      { 'officials.yaml': two('Lund', 'Tesar'), 'a.telegram': CLEAN, 'settings/officials.yaml': 'officials: [' },
      [],
    ],
    [
      'isn’t one of two who may be meant',
      '.',
      {
        'officials.yaml': 'officials:\n  - { id: a, name: "Lund, Anders" }\n  - { id: b, name: "Lund, Ida" }\n',
        'a.telegram': CLEAN,
      },
      [],
    ],
    [
      'is turned off by the folder',
      '.',
      {
        '.cablegram.yaml': 'rules: { unused-official: off }\n',
        'officials.yaml': two('Lund', 'Tesar'),
        'a.telegram': CLEAN,
      },
      [],
    ],
  ])('%s', async (_what, words, files, found) => {
    const paths = Object.entries(files).map(([name, text]) => [`/archive/${name}`, text]);
    const { status, lines } = await check(`${words} --rule unused-official`, Object.fromEntries(paths));
    const said = lines.map(line => line.replace(/:\d+:\d+ hint .* names (.*)\.$/, ' $1'));
    expect(said).toEqual(found);
    expect(status).toBe(words.includes('gone') ? 2 : 0);
  });

  it('fails the check where that is asked for', async () => {
    const files = { '/archive/officials.yaml': two('Lund', 'Tesar'), '/archive/a.telegram': CLEAN };
    expect((await check('. --fail-on hint', files)).status).toBe(1);
  });
});
