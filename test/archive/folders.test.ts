import { expect, it } from 'vitest';
import { foldersOf, isBelow, rootOf } from '../../server/src/archive/folders.ts';

it.each<[file: string, roots: string[], folders: string[]]>([
  ['/a/b/c/x.telegram', ['/a'], ['/a/b/c', '/a/b', '/a']],
  ['/a/x.telegram', ['/a'], ['/a']],
  ['/a/b/x.telegram', ['/a', '/a/b'], ['/a/b']],
  ['/ab/x.telegram', ['/a'], ['/ab']],
  ['/elsewhere/deep/x.telegram', ['/a'], ['/elsewhere/deep']],
  ['/x.telegram', [''], ['']],
  ['/a/x.telegram', [''], ['/a', '']],
  ['file:///a/b/x.telegram', ['file:///a'], ['file:///a/b', 'file:///a']],
  ['untitled:Untitled-1', ['file:///a'], ['']],
])('the folders that serve %s in %j', (file, roots, folders) => {
  expect(foldersOf(file, roots)).toEqual(folders);
});

it('takes the innermost root', () => {
  expect(rootOf('/a/b/c/x', ['/a', '/a/b', '/z'])).toBe('/a/b');
  expect(rootOf('/a', ['/a'])).toBeNull();
});

it.each([
  ['/a/b', '/a', true],
  ['/ab', '/a', false],
  ['/a', '/a', false],
])('%s below %s: %s', (path, folder, below) => {
  expect(isBelow(path, folder)).toBe(below);
});
