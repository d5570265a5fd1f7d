/** A rank or crown beside the name. */
import { expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
e-tarn | Tarn, Emil | General, Chief of Staff
p-tarn | Tarn, Piotr | Minister of Trade
halvar | Halvar, King
i-halv | Halvar, Ivar | Minister of Trade
`;

it.each([
  ['General Tarn left.', 'General Tarn = e-tarn'],
  ['Gen. Tarn left.', 'Gen. Tarn = e-tarn'],
  ['King Halvar left.', 'King Halvar = halvar'],
  ['King Tarn left.', 'King Tarn = ?'],
])('%s', (text, expected) => expect(namesIn(text, OFFICIALS)).toContain(expected));
