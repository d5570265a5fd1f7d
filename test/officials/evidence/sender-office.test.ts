import { describe, expect, it } from 'vitest';
import { officesSigningFor } from '../../../server/src/officials/evidence/sender-office.ts';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
i-lund | Lund, Ivar   | Secretary of State
o-lund | Lund, Olaf   | Director of Intelligence
i-tarn | Tarn, Ivar   | Ambassador to France
o-tarn | Tarn, Olaf   | Ambassador to Cuba
byrode | Byrode, Emil | Ambassador to Egypt
`;

const signed = (sender: string, name: string) =>
  namesIn(
    `# Telegram From ${sender} to the Mission in Ardana\n\nSarnow, 7 March 1956.\n\nThe grain came.\n\n${name}\n`,
    OFFICIALS,
  ).at(-1);

describe('the head of the office signs', () => {
  it.each([
    ['the Department of State', 'Lund', 'Lund = i-lund'],
    ['the Embassy in France', 'Tarn', 'Tarn = i-tarn'],
    ['the Embassy in Cuba', 'Tarn', 'Tarn = o-tarn'],
    // A letter wrong.
    ['the Embassy in Egypt', 'Byroade', 'Byroade = byrode'],
  ])('for %s: %s', (sender, name, expected) => expect(signed(sender, name)).toBe(expected));
});

it.each([
  ['the Department of Defense', 'Lund', 'Lund = i-lund or o-lund'],
  ['the Embassy in Italy', 'Tarn', 'Tarn = i-tarn or o-tarn'],
])('for %s: %s is undecided', (sender, name, expected) => expect(signed(sender, name)).toBe(expected));

it.each([
  ['the Ministry of Trade', ['minister']],
  ['the Legation in Ardana', ['minister', 'charge']],
  ['the Secretary of State', ['secretary']],
  ['Ivar Lund', []],
])('%s', (sender, heads) => expect(officesSigningFor(sender).map(({ head }) => head)).toEqual(heads));

it('a letter is wrong only in the name of the head of the office', () =>
  expect(signed('the Embassy in Italy', 'Byroade')).not.toBe('Byroade = byrode'));
