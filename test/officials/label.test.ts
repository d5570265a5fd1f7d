import { expect, it } from 'vitest';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { officialOfLabel } from '../../server/src/officials/label.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';

const NAMES = ['Kestner, Otto B.', 'McTarnen, Robert', 'Brenno, McGavin', 'Lund, Ivar', 'Lund, Olaf', 'Ibsen, Per'];
const named = [
  ...buildAuthority([
    parseAuthority(
      `officials:\n${NAMES.map((name, at) => `  - id: o${at}\n    name: "${name}"\n`).join('')}`,
      'a.yaml',
    ),
  ]).officials.values(),
];

it.each([
  ['K', 'Kestner, Otto B.'],
  ['OBK', 'Kestner, Otto B.'],
  ['O.B.K.', 'Kestner, Otto B.'],
  ['OK', 'Kestner, Otto B.'],
  ['McT', 'McTarnen, Robert'],
  ['McG. B.', 'Brenno, McGavin'],
  ['IL', 'Lund, Ivar'],
])('%s is %s', (label, name) => expect(officialOfLabel(label, named)?.name).toBe(name));

it.each(['L', 'I', 'BK', 'KO', 'Q', 'Kestner', 'Ke', 'McX', '', '...', 'K'.repeat(500)])('%j is nobody', label => {
  expect(officialOfLabel(label, named)).toBeNull();
});
