import { expect, it } from 'vitest';
import { nearest } from '../../server/src/text/nearest.ts';

const WORDS = ['undated', 'unsigned', 'page-order', '--format', '--fix', 'facts'];

it.each<[word: string, meant: string | null]>([
  ['undatd', 'undated'],
  ['Undated', 'undated'],
  ['unsinged', 'unsigned'],
  ['page_order', 'page-order'],
  ['--fromat', '--format'],
  ['fcats', 'facts'],
  ['fact', 'facts'],
  ['x', null],
  ['', null],
  ['fix', null],
  ['date', null],
  ['undefined', null],
  ['--fi', '--fix'],
  ['x'.repeat(100_000), null],
])('%s', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
});

it('says nothing where two are equally near', () => {
  expect(nearest('unmated', ['undated', 'unrated'])).toBe(null);
  expect(nearest('undate', ['undated', 'undates'])).toBe(null);
});
