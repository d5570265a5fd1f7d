import { describe, expect, it } from 'vitest';
import { everyClass, ranges, writeOut } from '../../scripts/build/letter-classes.mjs';

const assigned = everyCharacter();

describe('the ranges mean what the class means, for every character in use up to U+FFFF', () => {
  const names = [...everyClass().matchAll(/const (\w+) =/g)].map(([, name]) => name);
  it.each(names)('%s', name => {
    const [written, named] = [`[${ranges(name)}]`, `\\p{${name}}`].map(one => new RegExp(one, 'gu'));
    expect(assigned.replace(written, '')).toBe(assigned.replace(named, ''));
  });
});

describe('beyond, letters are known', () => {
  const letter = new RegExp(`^[${ranges('L')}]$`, 'u');
  it.each(['𐐀', '𝐀', '𞤀', '𠮷', '𰻞'])('%s', character => expect(letter.test(character)).toBe(true));
  it.each(['😀', '𝄞', '🀄', '🇩'])('not %s', character => expect(letter.test(character)).toBe(false));
});

describe('a module that is written out', () => {
  const check = (source, expected) => expect(writeOut(source, 'a.ts').split('\nimport ')[0]).toBe(expected);
  it.each([
    [
      'a pattern of its own',
      String.raw`export const A = /^\p{L}+$/u;`,
      String.raw`export const A = new RegExp(("^[" + ranges$L + "]" + "+$"), 'u');`,
    ],
    [
      'a class in brackets',
      String.raw`let A = /[\p{L}\p{M}-]/u;`,
      String.raw`let A = new RegExp(("[" + ranges$L + ranges$M + "-]"), 'u');`,
    ],
    [
      'a bracket that is escaped',
      String.raw`let A = /\[\p{L}/u;`,
      String.raw`let A = new RegExp(("\\[[" + ranges$L + "]"), 'u');`,
    ],
    [
      'a string that becomes a pattern',
      String.raw`const A = '\\p{Lu}\\.';`,
      String.raw`const A = ("[" + ranges$Lu + "]" + "\\.");`,
    ],
    ['a template', 'const A = `${B}[\\\\p{L}]`;', 'const A = `${B}[${ranges$L}]`;'],
    [
      'with a name, made at its first use',
      String.raw`const A = /\p{L}/gu; const f = a => A.test(a.A) && A;`,
      String.raw` const f = a => (pattern$0 ??= new RegExp(("[" + ranges$L + "]"), 'gu')).test(a.A) && (pattern$0 ??= new RegExp(("[" + ranges$L + "]"), 'gu'));`,
    ],
    [
      'given to a method that begins anew',
      String.raw`f(a => a.replace(/\p{L}/gu, ''));`,
      String.raw`f(a => a.replace((pattern$0 ??= new RegExp(("[" + ranges$L + "]"), 'gu')), ''));`,
    ],
    [
      'in a function, made once',
      String.raw`f(() => /\p{L}/u);`,
      String.raw`f(() => (pattern$0 ??= new RegExp(("[" + ranges$L + "]"), 'u')));`,
    ],
    [
      'with a state of its own, made each time',
      String.raw`f(() => /\p{L}/gu);`,
      String.raw`f(() => new RegExp(pattern$0 ??= ("[" + ranges$L + "]"), 'gu'));`,
    ],
  ])('%s', (_, source, expected) => check(source, expected));

  it.each([
    ['no class', 'const A = /[a-z]/u;'],
    ['a word', "const A = 'p{L}';"],
    ['a comment', '// \\p{L}'],
  ])('leaves %s alone', (_, source) => check(source, source));

  it('knows no negated class', () => {
    expect(() => writeOut(String.raw`const A = /\P{L}\p{L}/u;`, 'a.ts')).toThrow('write [^');
  });
});

function everyCharacter() {
  let all = '';
  for (let code = 0; code <= 0xffff; code++) all += String.fromCodePoint(code);
  return all.replace(/[\p{Cn}\p{Cs}]/gu, '');
}
