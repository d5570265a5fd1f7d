import { expect, it } from 'vitest';
import { isMisspelling, misspellingsOf } from '../../server/src/names/misspelling.ts';

it.each([
  ['brenoski', 'brennoski'],
  ['brennskoi', 'brennski'],
  ['brennoksi', 'brennoski'],
  ['havardem', 'havarden'],
  ['gestner', 'kestner'],
  ['ketner', 'kestner'],
  ['brnno', 'brenno'],
])('%s misspells %s', (word, name) => {
  expect(isMisspelling(word, name)).toBe(true);
  expect(misspellingsOf(['orlovski', name])(word)).toBe(name);
});

it.each([
  ['the same', 'kestner', 'kestner'],
  ['a plural', 'kestners', 'kestner'],
  ['without its last letter, as if that were a plural', 'kestner', 'kestners'],
  ['a case', 'kestnera', 'kestner'],
  ['a case of a name in a vowel', 'brennosky', 'brennoska'],
  ['two letters', 'kostmer', 'kestner'],
  ['an initial before it', 'rkestner', 'kestner'],
  ['another name inside it', 'estner', 'kestner'],
  ['a short name of the same sound', 'davis', 'davies'],
  ['a short name', 'lumd', 'lund'],
])('%s: %s and %s', (_, word, name) => expect(misspellingsOf([name])(word)).toBe(null));

it('doesn’t choose between two', () => {
  expect(misspellingsOf(['kestner', 'kestler'])('kestber')).toBe(null);
});

it('takes a long word as it comes', () => {
  expect(misspellingsOf(['a'.repeat(100_000)])('b'.repeat(100_000))).toBe(null);
});
