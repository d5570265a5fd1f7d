import { describe, expect, it } from 'vitest';
import { namesIn } from '../support/resolved-names.ts';

const OFFICIALS = `
kestner  | Kestner, Otto R.    | Ambassador to Ardana, 1955–1958
orlov    | Orlov, Nikolai P.   | Minister of Trade, Velmark
brenno   | Brenno, Sandor      | President of Velmark
h-brenno | Brenno, Halvard     | Under Secretary of State
m-brenno | Brenno, Mrs. Mira   | wife of Sandor Brenno
tarn     | Tarn, General Ivo   | Commander of the Second Army
`;

function check(text: string, ...expected: string[]): void {
  expect(namesIn(text, OFFICIALS)).toEqual(expected);
}

describe('the only official of a surname', () => {
  it.each([
    ['Governor Kestner came.', 'Kestner = kestner'],
    ['General Orlov came.', 'General Orlov = orlov'],
    ['Ambassador Orlov came.', 'Orlov = orlov'],
    ['Mr. Tarn came.', 'Mr. Tarn = tarn'],
    ['Otto Kestner came.', 'Otto Kestner = kestner'],
    ['Otto S. Kestner came.', 'Otto S. Kestner = kestner'],
  ])('%s', (text, name) => check(text, name));

  it.each([
    ['President Orlov came.', 'Orlov = ?'],
    ['Prime Minister Kestner came.', 'Kestner = ?'],
    ['Paul Kestner came.', 'Paul Kestner = ?'],
    ['S. Kestner came.', 'S. Kestner = ?'],
    ['Mrs. Orlov came.', 'Mrs. Orlov = ?'],
  ])('is not meant in: %s', (text, name) => check(text, name));
});

describe('two of a surname', () => {
  it.each([
    ['Brenno came.', 'Brenno = brenno or h-brenno'],
    ['President Brenno came.', 'Brenno = brenno'],
    ['Under Secretary Brenno came.', 'Brenno = h-brenno'],
    ['Mrs. Brenno came.', 'Mrs. Brenno = m-brenno'],
    ['H. Brenno came.', 'H. Brenno = h-brenno'],
  ])('%s', (text, name) => check(text, name));

  it('an earlier full name decides', () => {
    check('Halvard Brenno came. Then Brenno spoke.', 'Halvard Brenno = h-brenno', 'Brenno = h-brenno');
  });
});

it('says why nobody is meant', () => {
  expect(namesIn('President Orlov came.', OFFICIALS, true)).toEqual(['Orlov = ? (another office)']);
  expect(namesIn('Paul Kestner came.', OFFICIALS, true)).toEqual(['Paul Kestner = ? (another given name)']);
});
