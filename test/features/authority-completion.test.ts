import { expect, it } from 'vitest';
import { authorityCompletionAt } from '../../server/src/features/authority-completion.ts';
import { archiveOf } from '../support/memory-archive.ts';

function complete(marked: string, others: Readonly<Record<string, string>> = {}) {
  const archive = archiveOf({ '/a/b/officials.yaml': marked.replace('$0', ''), ...others });
  return authorityCompletionAt(archive, '/a/b/officials.yaml', marked.indexOf('$0'));
}

it.each<[string, string, string[]]>([
  [
    'keys that are still missing',
    'officials:\n  - id: a\n    name: A\n    $0',
    ['forms: ', 'born: ', 'died: ', 'offices:', 'note: ', 'sameAs: ', 'source: '],
  ],
  ['keys of an office', 'officials:\n  - id: a\n    offices:\n      - title: T\n        $0', ['from: ', 'to: ']],
  [
    'a key that has its colon',
    'officials:\n  - id: a\n    na$0: A',
    ['name', 'forms', 'born', 'died', 'offices', 'note', 'sameAs', 'source'],
  ],
  ["the file's key", '$0', ['officials:']],
])('offers %s', (_, marked, wanted) => {
  expect(complete(marked)?.items.map(({ insert }) => insert)).toEqual(wanted);
});

it('offers the shapes of a date', () => {
  const items = complete('officials:\n  - id: a\n    born: $0')?.items;
  expect(items?.map(({ label }) => label)).toContain('1931-06-03');
  expect(items?.find(({ label }) => label === '1931~')?.about).toContain('about 1931');
});

it('offers ids of other files, which a nearer entry goes before', () => {
  const others = { '/a/officials.yaml': 'officials:\n  - id: lund\n    name: Lund, A.\n  - id: b\n    name: B\n' };
  expect(complete('officials:\n  - id: b\n    name: B\n  - id: $0\n    name: L', others)?.items).toEqual([
    { label: 'lund', kind: 'id', about: 'Lund, A., in officials.yaml', insert: 'lund' },
  ]);
});

it.each([
  'officials:\n  - id: a\n    note: $0',
  'officials:\n  - id: a # $0',
  'officials:\n  - id: a\n    no such key $0',
])('%j offers nothing', marked => expect(complete(marked)).toBeNull());
