import { expect, it } from 'vitest';
import { authorityDiagnostics } from '../../server/src/features/authority-diagnostics.ts';
import { archiveOf } from '../support/memory-archive.ts';

function codes(text: string, settings = '') {
  const archive = archiveOf({ '/a/officials.yaml': text, '/a/.cablegram.yaml': settings });
  return authorityDiagnostics(archive, '/a/officials.yaml').map(({ code, severity }) => [code, severity]);
}

it('a file that is no YAML is an error, a mistake in an entry a warning', () => {
  expect(codes('officials:\n  - id: a\n    name: "A\n  - id: b\n    name: B\n    born: long ago\n')).toEqual([
    ['authority-entry', 'warning'],
    ['authority-syntax', 'error'],
    ['invalid-edtf', 'warning'],
  ]);
});

it('the folder’s settings decide about the rules', () => {
  const twice = 'officials:\n  - id: a\n    name: A\n  - id: a\n    name: B\n';
  expect(codes(twice)).toEqual([['duplicate-official', 'warning']]);
  expect(codes(twice, 'rules: { duplicate-official: error }')).toEqual([['duplicate-official', 'error']]);
  expect(codes(twice, 'rules: { duplicate-official: off }')).toEqual([]);
});

it('a file that nobody knows has none', () => {
  expect(authorityDiagnostics(archiveOf({}), '/a/officials.yaml')).toEqual([]);
});
