import { describe, expect, it } from 'vitest';
import { checkPatterns } from './check-patterns.ts';
import { readTree, treeOf } from './tree.ts';

describe('regular expressions', () => {
  it('stay where their growth is tested in this project', () => {
    expect(checkPatterns(readTree())).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['server/src/rules/undated.ts', 'const a = /x/;', false],
    ['server/src/features/hover.ts', "const a = new RegExp('x');", false],
    ['server/src/facts/a.ts', "const a = RegExp('x');", false],
    ['server/src/rules/undated.ts', "const a = '/x/'; const b = 1 / 2 / 3;", true],
    ['server/src/dates/a.ts', 'const a = /x/u;', true],
    ['server/src/syntax/constructs/a.ts', 'const a = /x/u;', true],
    ['server/src/cli/a.ts', 'const a = /x/u;', true],
  ])('%s: %s', (path, text, fine) => {
    expect(checkPatterns(treeOf({ [path]: text }), {})).toEqual(fine ? [] : [`${path}:1 has a regular expression`]);
  });

  it('may stand elsewhere for a reason, as long as they do', () => {
    const tree = treeOf({ 'server/src/export/xml.ts': 'const a = /[&<]/g;', 'server/src/export/csv.ts': '' });
    expect(checkPatterns(tree, { 'server/src/export/xml.ts': 'escaping' })).toEqual([]);
    expect(
      checkPatterns(tree, { 'server/src/export/xml.ts': 'escaping', 'server/src/export/csv.ts': 'quoting' }),
    ).toEqual(['server/src/export/csv.ts has no regular expression any more']);
  });
  it('fail where no file was seen', () => expect(checkPatterns(treeOf({}))).toEqual(['no source file was seen']));
});
