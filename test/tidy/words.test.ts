import { describe, expect, it } from 'vitest';
import { checkWords } from './check-words.ts';
import { readTree, treeOf } from './tree.ts';

/** Put together here, so that this file holds none of them. */
const HOME = ['', 'home', 'anna', 'telegrams'].join('/');
const REGISTRY = ['https:/', 'registry.example.org'].join('/');
const ARCHIVE = ['https:/', 'example.org', 'editor.tar.gz'].join('/');

describe('what files mention', () => {
  it('holds no machine’s folders and no addresses to download from in this project', () => {
    expect(checkWords(readTree())).toEqual([]);
  });

  it.each<[string, string[]]>([
    [`\nread ${HOME}`, [`a.md:2 names a folder of one machine: ${HOME.slice(0, 7)}`]],
    ['read ../shared/corpus and docs/home/a.md', []],
    [`get ${ARCHIVE} first`, [`a.md:1 names an address to download from: ${ARCHIVE}`]],
    [`npm --registry ${REGISTRY}/yaml`, [`a.md:1 names an address to download from: ${REGISTRY}`]],
    ['see https://www.loc.gov/standards/datetime/', []],
  ])('%s', (text, complaints) => {
    expect(checkWords(treeOf({ 'a.md': text }))).toEqual(complaints);
  });
  it('fails where no file was seen', () => expect(checkWords(treeOf({}))).toEqual(['no file was seen']));
});
