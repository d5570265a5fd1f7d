import { expect, it } from 'vitest';
import { idFor } from '../../server/src/officials/official-id.ts';

it.each([
  ['Castro Ruz, Raúl', 'raul-castro-ruz'],
  ['Eden, Rt. Hon. Sir Anthony', 'anthony-eden'],
  ['Ngo Dinh Diem', 'ngo-dinh-diem'],
  ['Guevara, Ernesto (Che)', 'ernesto-guevara'],
  ['Хрущёв, Никита', 'nikita-khrushchev'],
  ["O'Neill, T.P.", 't-p-o-neill'],
  ['X', 'x-1'],
  ['...', 'official'],
])('%s is %s', (name, id) => expect(idFor(name, () => false)).toBe(id));

it('takes a number where it is taken', () => {
  const taken = new Set(['anders-lund', 'anders-lund-2']);
  expect(idFor('Lund, Anders', id => taken.has(id))).toBe('anders-lund-3');
});
