/** Whom an honorific can address. */
import { expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
meir   | Meir, Golda
lund   | Lund, Ivar | Minister of Trade
o-lund | Lund, Olga | wife of the Minister
tarn   | Tarn, Emil
`;

it.each([
  ['Mme. Meir left.', 'Mme. Meir = meir'],
  ['Frau Meir left.', 'Frau Meir = meir'],
  ['Yesterday Meir left.', 'Meir = meir'],
  ['Mr. Meir left.', 'Mr. Meir = ?'],
  ['Mrs. Lund left.', 'Mrs. Lund = o-lund'],
  ['Mr. Lund left.', 'Mr. Lund = lund'],
  ['Yesterday Lund left.', 'Lund = lund'],
  ['Madame Tarn left.', 'Madame Tarn = ?'],
])('%s', (text, expected) => expect(namesIn(text, OFFICIALS)).toEqual([expected]));
