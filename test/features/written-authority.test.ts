import { expect, it } from 'vitest';
import { writtenAuthority } from '../../server/src/features/written-authority.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

it.each<[about: string, files: string[], wanted: string, isNew: boolean]>([
  ['the nearest', ['/a/officials.yaml', '/a/b/officials.yaml'], '/a/b/officials.yaml', false],
  ['the one of the root', ['/a/officials.yaml'], '/a/officials.yaml', false],
  ['of several the plain one', ['/a/b/a.officials.yaml', '/a/b/officials.yaml'], '/a/b/officials.yaml', false],
  ['of several the first', ['/a/b/z.officials.yaml', '/a/b/c.officials.yaml'], '/a/b/c.officials.yaml', false],
  ['a new one', ['/c/officials.yaml'], '/a/officials.yaml', true],
])('is %s', (_, files, wanted, isNew) => {
  const archive = archiveOf(Object.fromEntries(files.map(file => [file, OFFICIALS])));
  const found = writtenAuthority(archive, '/a/b/x.telegram');
  expect([found?.authority.file, found?.isNew]).toEqual([wanted, isNew]);
});
