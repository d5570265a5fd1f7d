import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MARKDOWN, PLAIN } from '../../server/src/features/markup.ts';

it.each([
  ['Brenno, Sandor', 'Brenno, Sandor'],
  ['a *careful* man', 'a \\*careful\\* man'],
  ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
  ['![x](https://a.example/x.png)', '\\!\\[x\\]\\(https\\:\\/\\/a\\.example\\/x\\.png\\)'],
  ['<img src=x>', '\\<img src\\=x\\>'],
  ['one\n\n# two', 'one \\# two'],
  ['$(icon)', '\\$\\(icon\\)'],
  ['Хрущёв', 'Хрущёв'],
])('%j in Markdown is %j', (text, escaped) => {
  expect(MARKDOWN.text(text)).toBe(escaped);
});

it('links only to https addresses, and nothing ends one early', () => {
  expect(MARKDOWN.link('x', 'https://a.example/b c>d')).toBe('[x](<https://a.example/b%20c%3Ed>)');
  expect(MARKDOWN.link('x', 'http://a.example')).toBe('x');
  expect(MARKDOWN.link('x', 'command:evil')).toBe('x');
  expect(MARKDOWN.link('x', 'https://a.example/\ud800')).toBe('[x](<https://a.example/%EF%BF%BD>)');
});

const WORDS = fc.constantFrom(
  '](',
  '![',
  'x',
  ' ',
  '\n',
  '\r',
  '\t',
  '`',
  '\\',
  'é',
  '\ud800',
  '\u{1F4E8}',
  '<b>',
  'https://',
);

it('any text stays one line without a mark that is not escaped', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: WORDS })), text => {
      const escaped = MARKDOWN.text(text);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!*_`[\]()<>#|~&$@:./\\]/);
    }),
  );
});

it('says the same in plain text', () => {
  expect(PLAIN.paragraphs([PLAIN.bold('a *b*'), '', PLAIN.link('c', 'https://d.example')])).toBe(
    'a *b*\n\nc (https://d.example)',
  );
});
