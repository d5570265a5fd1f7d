import { expect, it } from 'vitest';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { likelyMatches } from '../../server/src/officials/likely-matches.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';

const YAML = ['Khrushchev, Nikita', 'Brenno, Sandor', 'Brenno, Ida', 'Tarn, Karel']
  .map((name, at) => `  - id: p${at}\n    name: ${name}\n`)
  .join('');
const AUTHORITY = buildAuthority([parseAuthority(`officials:\n${YAML}`, '/f')]);

it.each<[key: string, initial: string, names: string[]]>([
  ['brenno', '', ['Brenno, Sandor', 'Brenno, Ida']],
  ['brenno', 'i', ['Brenno, Ida']],
  ['brenno', 'z', []],
  ['brermo', '', []],
  ['brenna', '', ['Brenno, Sandor', 'Brenno, Ida']],
  ['khruschev', 'n', ['Khrushchev, Nikita']],
  ['torn', '', []],
  ['halvard', '', []],
])('%s %s', (key, initial, names) =>
  expect(likelyMatches(AUTHORITY, key, initial).map(({ name }) => name)).toEqual(names),
);
