import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText, yamlTextAt } from '../../server/src/officials/yaml-text.ts';

it.each([
  ['Castro Ruz, Raúl', 'Castro Ruz, Raúl'],
  ["O'Neill", "O'Neill"],
  ['Хрущёв Н.С.', 'Хрущёв Н.С.'],
  ['(Che)', '(Che)'],
  ['Minister: of war', '"Minister: of war"'],
  ['1962', '"1962"'],
  ['1959-10', '"1959-10"'],
  ['No', '"No"'],
  ['a "b"', '"a \\"b\\""'],
  ['- a', '"- a"'],
  ['a # b', '"a # b"'],
  ['', '""'],
  ['a ', '"a "'],
  ['two\nlines', '"two\\nlines"'],
])('%j is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
  expect(parse(`a: ${written}`)).toEqual({ a: text });
});

it('a comma divides a list in brackets', () => {
  expect(yamlText('Castro, R.', true)).toBe('"Castro, R."');
  expect(yamlText('R. Castro', true)).toBe('R. Castro');
});

it.each([
  ['a: B', 'a: C "d", e', 'C "d", e'],
  ['a: "B"', 'a: "C \\"d\\", e"', 'C "d", e'],
  ["a: 'B'", "a: 'C ''d'', e'", "C 'd', e"],
  ['a: [B]', 'a: ["C, e"]', 'C, e'],
  ['a: [X] B', 'a: [X] C, e', 'C, e'],
])('%s becomes %s', (source, after, text) => {
  const at = source.indexOf('B');
  const written = yamlTextAt(source, at, text);
  if (after === 'a: C "d", e') expect(written).toBe('"C \\"d\\", e"');
  else expect(source.slice(0, at) + written + source.slice(at + 1)).toBe(after);
});
