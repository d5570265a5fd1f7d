/** An office beside the name against those recorded. */
import { expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
i-lund | Lund, Ivar | Secretary of State
o-lund | Lund, Olaf | Deputy Secretary of Defense
e-tarn | Tarn, Emil | Ambassador to France
`;

it.each([
  ['Secretary of State Lund left.', 'Lund = i-lund'],
  ['Deputy Secretary Lund left.', 'Lund = o-lund'],
  ['The Deputy Secretary of Defense (Lund) left.', 'Lund = o-lund'],
  ['Ambassador Tarn left.', 'Tarn = e-tarn'],
  ['President Tarn left.', 'Tarn = ?'],
  ['Yesterday Lund left.', 'Lund = i-lund or o-lund'],
])('%s', (text, expected) => expect(namesIn(text, OFFICIALS)).toContain(expected));
