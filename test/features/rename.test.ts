import { describe, expect, it } from 'vitest';
import type { Archive } from '../../server/src/archive/archive.ts';
import { documentOf } from '../../server/src/archive/archive.ts';
import { type Renamed, rename, renamedInAuthority, renamedInDocument } from '../../server/src/features/rename.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const FILES = {
  '/a/officials.yaml': OFFICIALS,
  '/a/deep/officials.yaml': 'officials:\n  - id: sandor-brenno # nearer\n    name: "Brenno, S."\n',
  '/a/x.telegram': 'Brenno and [[sandor-brenno|he]] came.\n\n# Two\n\n[[sandor-brenno]] left, [[sandor]] too.\n',
  '/b/y.telegram': '[[sandor-brenno]] is nobody here.\n',
  '/c/officials.yaml': OFFICIALS,
  '/c/z.telegram': '[[sandor-brenno]] is another.\n',
};

function run(archive: Archive, renamed: Renamed | null, to: string) {
  if (!renamed) throw new Error('nothing to rename');
  const steps = rename(archive, renamed, to);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if ('refused' in value) return value.refused;
    return Object.fromEntries(
      value.map(({ file, edits }) => [
        file,
        applyEdits(archive.authorities.get(file)?.text ?? documentOf(archive, file)?.text ?? '', edits),
      ]),
    );
  }
}

function at(words: string, file: string, files: Readonly<Record<string, string>> = FILES) {
  const archive = archiveOf(files, ['/a', '/b', '/c']);
  const offset = (files[file] ?? '').indexOf(words) + 1;
  const document = archive.open.get(file);
  return {
    archive,
    renamed: document ? renamedInDocument(archive, document, offset) : renamedInAuthority(archive, file, offset),
  };
}

describe('an id', () => {
  it.each([
    ['sandor-brenno', '/a/officials.yaml'],
    ['sandor-brenno', '/a/deep/officials.yaml'],
    ['sandor-brenno|he', '/a/x.telegram'],
  ])('case 21: is renamed everywhere at once, from %s in %s', (words, file) => {
    const { archive, renamed } = at(words, file);
    expect(run(archive, renamed, 'brenno')).toEqual({
      '/a/officials.yaml': OFFICIALS.replace('sandor-brenno', 'brenno'),
      '/a/deep/officials.yaml': FILES['/a/deep/officials.yaml'].replace('sandor-brenno', 'brenno'),
      '/a/x.telegram': FILES['/a/x.telegram'].replaceAll('sandor-brenno', 'brenno'),
      '/b/y.telegram': FILES['/b/y.telegram'].replace('sandor-brenno', 'brenno'),
    });
  });

  it.each([
    ['ivar-halvard', /already/],
    ['a b', /can’t be an id/],
    ['[x]', /can’t be an id/],
    ['12', /can’t be an id/],
    ['x', /can’t be an id/],
    [' ', /needs a letter/],
  ])('%j is refused', (to, why) => {
    const { archive, renamed } = at('sandor-brenno', '/a/officials.yaml');
    expect(run(archive, renamed, to)).toMatch(why);
  });
});

describe('a form', () => {
  it.each([
    ['Sándor Brenno', '/a/officials.yaml', 'S. Brenno', '[S. Brenno]'],
    ['Sándor Brenno', '/a/officials.yaml', 'Brenno, S.', '["Brenno, S."]'],
    ['Brenno, Sandor', '/a/officials.yaml', 'Brenno, Alexander', 'name: Brenno, Alexander'],
    ['Brenno, S.', '/a/deep/officials.yaml', 'Brenno, "S"', 'name: "Brenno, \\"S\\""'],
  ])('%s in %s becomes %s', (words, file, to, line) => {
    const { archive, renamed } = at(words, file);
    expect(renamed?.kind).toBe('form');
    expect(run(archive, renamed, to)).toMatchObject({ [file]: expect.stringContaining(line) });
  });
});

it.each([
  ['Brenno and', '/a/x.telegram'],
  ['he]]', '/a/x.telegram'],
  ['1901', '/a/officials.yaml'],
  ['careful', '/a/officials.yaml'],
  ['id:', '/a/officials.yaml'],
])('%s in %s is not renamed', (words, file) => expect(at(words, file).renamed).toBeNull());
