import { describe, expect, it } from 'vitest';
import { checkLetterCase } from './check-letter-case.ts';
import { readTree, treeOf } from './tree.ts';

describe('patterns', () => {
  it('don’t ask for capitals where they ignore case in this project', () => {
    expect(checkLetterCase(readTree())).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['const a = /\\p{Lu}x/u;', true],
    ['const a = /\\p{L}x/iu;', true],
    ['const a = /\\p{Lu}x/iu;', false],
    ['const a = /x\\p{Ll}/giu;', false],
    ["const a = '/\\\\p{Lu}/iu';", true],
  ])('%s', (text, fine) => {
    expect(checkLetterCase(treeOf({ 'server/src/dates/a.ts': text }), {})).toEqual(
      fine ? [] : ['server/src/dates/a.ts:1 asks for capitals or small letters and ignores case'],
    );
  });

  it('may do so for a reason, as long as they do', () => {
    const tree = treeOf({ 'server/src/dates/a.ts': 'const a = /\\p{Lu}/iu;', 'server/src/dates/b.ts': '' });
    expect(checkLetterCase(tree, { 'server/src/dates/a.ts': 'x' })).toEqual([]);
    expect(checkLetterCase(tree, { 'server/src/dates/a.ts': 'x', 'server/src/dates/b.ts': 'x' })).toEqual([
      'server/src/dates/b.ts is blind to case no more',
    ]);
  });
  it('fail where no file was seen', () => expect(checkLetterCase(treeOf({}))).toEqual(['no source file was seen']));
});
