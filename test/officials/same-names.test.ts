import { expect, it } from 'vitest';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { sameNames } from '../../server/src/officials/same-names.ts';

function same(a: string, b: string): boolean {
  const text = `officials:\n  - id: a\n    name: ${a}\n  - id: b\n    name: ${b}\n`;
  const authority = buildAuthority([parseAuthority(text, '/f')]);
  const first = authority.officials.get('a');
  return first !== undefined && sameNames(authority, first).length === 1;
}

it.each([
  ['Lund, Anders', 'Lund, Sir Anders'],
  ['Khrushchev, Nikita', 'Khrushchev, Nikita S.'],
  ['Khrushchev, N. S.', 'Khrushchev, Nikita Sergeevich'],
  ['Ngo Van Nhu', 'Ngo Van Nhu'],
  ['Lund, Alexander', 'Lund, Alexandr'],
])('%s and %s may be one', (a, b) => expect([same(a, b), same(b, a)]).toEqual([true, true]));

it.each([
  ['Lund, Anders', 'Lund, Axel'],
  ['Lund, A.', 'Lund, Anders'],
  ['Lund', 'Lund, Anders'],
  ['Lund, John F.', 'Lund, John R.'],
  ['Kim Il Sung', 'Kim Il Song'],
  ['Lund, Anders', 'Lunde, Anders'],
])('%s and %s are two', (a, b) => expect([same(a, b), same(b, a)]).toEqual([false, false]));
