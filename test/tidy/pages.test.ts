import { describe, expect, it } from 'vitest';
import { checkPages } from './check-pages.ts';
import { readTree, treeOf } from './tree.ts';

describe('pages', () => {
  it('name what is there in this project', () => {
    expect(checkPages(readTree())).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing to see', { 'a.ts': '' }, ['no page was seen']],
    ['a file', { 'docs/a.md': '[b](../b.ts) [c](c.md)', 'b.ts': '', 'docs/c.md': '' }, []],
    ['a folder', { 'a.md': '[b](b/)', 'b/c.ts': '' }, []],
    ['a page elsewhere', { 'a.md': '[b](https://example.org/b.md)' }, []],
    ['a file that isn’t there', { 'a.md': '\n[b](b.md)' }, ['a.md:2 leads nowhere: b.md']],
    ['a picture that isn’t there', { 'a.md': '![b](b.png)' }, ['a.md:1 leads nowhere: b.png']],
    ['an anchor', { 'a.md': '[b](#the-way-of-a-key) [c](c.md#x)\n## The way of a key', 'c.md': '# X' }, []],
    ['an anchor that isn’t there', { 'a.md': '[c](c.md#y)', 'c.md': '# X' }, ['a.md:1 leads nowhere: c.md#y']],
    ['a name in the architecture', { 'docs/architecture.md': '`lsp/a.ts` `docs/`', 'server/src/lsp/a.ts': '' }, []],
    [
      'a name in the architecture that is gone',
      { 'docs/architecture.md': '`lsp/b.ts`, `lsp/c/`', 'server/src/lsp/a.ts': '' },
      [
        'docs/architecture.md:1 names lsp/b.ts, which isn’t there',
        'docs/architecture.md:1 names lsp/c/, which isn’t there',
      ],
    ],
    ['a name in another page', { 'docs/a.md': '`lsp/b.ts`' }, []],
  ])('%s', (_, files, complaints) => {
    expect(checkPages(treeOf(files))).toEqual(complaints);
  });
});
