/** Nobody acts before birth; the dead are spoken of. */
import { expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `officials:
  - id: father
    name: Lund, Olaf
    born: 1870
    died: 1940-03-01
  - id: son
    name: Lund, Ivar
    born: 1905
  - id: tarn
    name: Tarn, Emil
    born: 1930
`;

it.each([
  ['7 March 1899\n\nYesterday Lund left.\n', 'Lund = father'],
  ['7 March 1956\n\nYesterday Lund left.\n', 'Lund = son'],
  ['7 March 1935\n\nYesterday Lund left.\n', 'Lund = father or son'],
  ['7 March 1956\n\nYesterday Olaf Lund was buried.\n', 'Olaf Lund = father'],
  ['7 March 1921\n\nYesterday Tarn left.\n', 'Tarn = ?'],
  ['Yesterday Tarn left.\n', 'Tarn = tarn'],
])('%s', (text, expected) => expect(namesIn(text, OFFICIALS)).toEqual([expected]));
