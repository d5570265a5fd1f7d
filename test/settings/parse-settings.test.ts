import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { slice } from '../../server/src/text/span.ts';

it.each<[text: string, expected: object]>([
  ['', {}],
  ['# only a remark\n', {}],
  ['type: conversation\n', { type: 'conversation' }],
  ['type: inferred\n', { type: null }],
  ['type:\n', {}],
  ['keys: [Reel, Box]\n', { keys: ['reel', 'box'] }],
  ['keys: Reel\n', { keys: ['reel'] }],
  ['range: 1962-10/1962-12\n', { range: '1962-10/1962-12' }],
  ['range: 1962\n', { range: '1962' }],
  ['rules:\n  undated: off\n  unsigned: hint\n', { rules: { undated: 'off', unsigned: 'hint' } }],
  ['rules: { undated: false }\n', { rules: { undated: 'off' } }],
  ['\ufefftype: letter\r\n', { type: 'letter' }],
])('%j', (text, expected) => {
  const read = parseSettings(text);
  expect(read.problems).toEqual([]);
  expect(read).toMatchObject(expected);
});

it.each<[text: string, places: string[]]>([
  ['nonsense: 1\n', ['nonsense']],
  ['type: poem\n', ['poem']],
  ['type: [letter]\n', ['[letter]']],
  ['rules:\n  undated: loud\n  unsigned: off\n', ['loud']],
  ['rules: off\n', ['off']],
  ['range: last autumn\n', ['last autumn']],
  ['range: 1962-13\n', ['1962-13']],
  ['keys: { a: 1 }\n', ['{ a: 1 }']],
  ['a list\n', ['a list']],
  ['x: &a 1\ntype: *a\n', ['x', '*a']],
  ['constructor: 1\n', ['constructor']],
])('%j is wrong at %j', (text, places) => {
  expect(
    parseSettings(text)
      .problems.map(({ span }) => slice(text, span))
      .toSorted(),
  ).toEqual(places.toSorted());
});

it('a mistake costs its own value only', () => {
  expect(parseSettings('type: poem\nrules: { undated: off }\n').rules).toEqual({ undated: 'off' });
  expect(parseSettings('type: letter\nrules: {\n').type).toBe('letter');
});

it('codes have their places', () => {
  const text = 'rules:\n  undated: off\n  undatd: off\n';
  expect(parseSettings(text).codes.map(({ span }) => slice(text, span))).toEqual(['undated', 'undatd']);
});

it('any text gives settings', () => {
  const piece = fc.constantFrom(
    'type: ',
    'rules:',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    '? ',
    '!!map ',
    'letter',
    '<<: ',
    '\t',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => Array.isArray(parseSettings(pieces.join('')).problems)),
  );
  fc.assert(fc.property(fc.string(), text => Array.isArray(parseSettings(text).problems)));
});

it('a text of any length costs little', () => {
  expect(parseSettings('x'.repeat(2_000_000)).problems.length).toBe(1);
});
