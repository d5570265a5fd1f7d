import { describe, expect, it } from 'vitest';
import { checkFiles } from './check-files.ts';
import { readTree, treeOf } from './tree.ts';

describe('files', () => {
  it('are short and well named in this project', () => {
    expect(checkFiles(readTree())).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing to see', { 'a.md': '' }, ['no source file was seen']],
    ['a short one', { 'a/read-date.ts': 'export const a = 1;\n' }, []],
    ['400 lines', { 'a.ts': '\n'.repeat(400) }, []],
    ['401 lines', { 'a.ts': '\n'.repeat(401) }, ['a.ts has 401 lines; 400 are the most']],
    ['a folder of odds and ends', { 'utils/a.ts': '' }, ['utils/a.ts is named “utils”, which says nothing']],
    ['a helper', { 'a/date-helper.test.ts': '' }, ['a/date-helper.test.ts is named “helper”, which says nothing']],
    ['an uncommon word', { 'a/commonwealth.ts': '' }, []],
    ['an exported doer', { 'a.ts': 'export class IndexManager {}' }, ['a.ts:1 exports a “IndexManager”']],
    ['an index', { 'a/index.ts': '' }, ['a/index.ts is a barrel']],
    ['a barrel', { 'a.ts': "export * from './b.ts';\nexport { c } from './c.ts';" }, ['a.ts is a barrel']],
    ['one re-export among other things', { 'a.ts': "export type { B } from './b.ts';\nexport const c = 1;" }, []],
    ['a default export', { 'a.ts': '\nexport default 3;' }, ['a.ts:2 exports by default']],
    [
      'a default export under another hand',
      { 'a.ts': 'const b = 1;\nexport { b as default };' },
      ['a.ts:2 exports by default'],
    ],
    ['a configuration', { 'vitest.config.mjs': 'export default {};' }, []],
  ])('%s', (_, files, complaints) => {
    expect(checkFiles(treeOf(files), {})).toEqual(complaints);
  });

  it('may be long for a reason, as long as they are', () => {
    const tree = treeOf({ 'a.ts': '\n'.repeat(401), 'b.ts': '' });
    expect(checkFiles(tree, { 'a.ts': 'one table' })).toEqual([]);
    expect(checkFiles(tree, { 'a.ts': 'one table', 'b.ts': 'was long' })).toEqual([
      'b.ts needs no reason for its length any more',
    ]);
  });
});
