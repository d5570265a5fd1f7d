/** Letters with hooks written out, and umlauts written with an `e`. */
import { describe, expect, it } from 'vitest';
import { unhooked, withoutUmlautE } from '../../server/src/names/hooked.ts';

describe('hooks', () => {
  it.each([
    ['Beneš', 'benesh'],
    ['Ceaușescu', 'ceaushescu'],
    ['Ceauşescu', 'ceaushescu'],
    ['Dubček', 'dubchek'],
    ['Pašić', 'pashich'],
    ['Müller', null],
    ['Orlov', null],
    ['', null],
  ])('%s: %s', (word, sound) => expect(unhooked(word)).toBe(sound));
});

describe('umlauts', () => {
  it.each([
    ['guenther', 'gunther'],
    ['inoenue', 'inonu'],
    ['goering', 'goring'],
    ['bauer', null],
    ['orlov', null],
  ])('%s: %s', (word, plain) => expect(withoutUmlautE(word)).toBe(plain));
});
