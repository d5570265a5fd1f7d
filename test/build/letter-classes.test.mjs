import { describe, expect, it } from 'vitest';
import { everyClass, ranges, writeOut } from '../../scripts/build/letter-classes.mjs';

const every = everyCharacter();

describe('the ranges mean what the class means, for every character there is', () => {
  const names = [...everyClass().matchAll(/const (\w+) =/g)].map(([, name]) => name);
  it.each(names)('%s', name => {
    const [written, named] = [`[${ranges(name)}]`, `\\p{${name}}`].map(one => new RegExp(one, 'gu'));
    expect(every.replace(written, '')).toBe(every.replace(named, ''));
  });
});

describe('a module that is written out', () => {
  const check = (source, expected) => expect(writeOut(source, 'a.ts').split('\nimport ')[0]).toBe(expected);
  it.each([
    [
      'a pattern of its own',
      String.raw`const A = /^\p{L}+$/u;`,
      String.raw`const A = new RegExp(("^[" + ranges$L + "]" + "+$"), 'u');`,
    ],
    [
      'a class in brackets',
      String.raw`const A = /[\p{L}\p{M}-]/u;`,
      String.raw`const A = new RegExp(("[" + ranges$L + ranges$M + "-]"), 'u');`,
    ],
    [
      'a bracket that is escaped',
      String.raw`const A = /\[\p{L}/u;`,
      String.raw`const A = new RegExp(("\\[[" + ranges$L + "]"), 'u');`,
    ],
    [
      'a string that becomes a pattern',
      String.raw`const A = '\\p{Lu}\\.';`,
      String.raw`const A = ("[" + ranges$Lu + "]" + "\\.");`,
    ],
    ['a template', 'const A = `${B}[\\\\p{L}]`;', 'const A = `${B}[${ranges$L}]`;'],
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
  for (let code = 0; code <= 0x10ffff; code++) if (code < 0xd800 || code > 0xdfff) all += String.fromCodePoint(code);
  return all;
}
