import { expect, it } from 'vitest';
import { fileOf, folderOf } from '../../server/src/lsp/uris.ts';

it.each([
  ['file:///a/b.telegram', 'file:///a/b.telegram'],
  ['file:///a%20b/(c)%2B.telegram', 'file:///a%20b/%28c%29%2B.telegram'],
  ['file:///a b/%28c)+.telegram', 'file:///a%20b/%28c%29%2B.telegram'],
  ['file:///C:/x.telegram', 'file:///c%3A/x.telegram'],
  ['file:///c%3A/x.telegram', 'file:///c%3A/x.telegram'],
  ['file://server/share/x.telegram', 'file://server/share/x.telegram'],
  ['file:///%D0%9E%D1%82.telegram', 'file:///%D0%9E%D1%82.telegram'],
  ['file:///От.telegram', 'file:///%D0%9E%D1%82.telegram'],
  ['file:///100%.telegram', 'file:///100%25.telegram'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['vscode-vfs://github/o/r/x.telegram', 'vscode-vfs://github/o/r/x.telegram'],
])('%s is the file %s', (uri, file) => {
  expect(fileOf(uri)).toBe(file);
  expect(fileOf(file)).toBe(file);
});

it('leaves no slash at the end of a folder', () => {
  expect(folderOf('file:///a/b/')).toBe('file:///a/b');
  expect(folderOf('file:///a/b')).toBe('file:///a/b');
});
