import { describe, expect, it } from 'vitest';
import { checkPurity } from './check-purity.ts';
import { readTree, treeOf } from './tree.ts';

describe('the pure parts', () => {
  it('are pure in this project', () => {
    expect(checkPurity(readTree())).toEqual([]);
  });

  it.each<[string, string | null]>([
    ['const year = date.getFullYear();', null],
    ['const day = new Date(0);', null],
    ['const day = new Date();', 'reads the clock'],
    ['const day = Date();', 'reads the clock'],
    ['const day = Date.now();', 'reads the clock'],
    ['const pick = Math.random();', 'leaves something to chance'],
    ['const big = word.toLocaleUpperCase();', 'depends on the locale: toLocaleUpperCase'],
    ['const big = word.toUpperCase();', null],
    ['names.sort((a, b) => a.localeCompare(b));', 'depends on the locale: localeCompare'],
    ['const parts = new Intl.Segmenter();', 'uses Intl'],
    ['async function a() {}', 'is asynchronous'],
    ['const a = async () => 1;', 'is asynchronous'],
    ["const word = 'async Date.now() Intl';", null],
  ])('%s', (text, complaint) => {
    const tree = treeOf({ 'server/src/text/a.ts': text });
    expect(checkPurity(tree)).toEqual(complaint === null ? [] : [`server/src/text/a.ts:1 ${complaint}`]);
  });

  it('are left alone where they are not pure', () => {
    expect(checkPurity(treeOf({ 'server/src/node/a.ts': 'Date.now();', 'server/src/text/a.ts': '' }))).toEqual([]);
  });
  it('fail where no file was seen', () => expect(checkPurity(treeOf({}))).toEqual(['no source file was seen']));
});
