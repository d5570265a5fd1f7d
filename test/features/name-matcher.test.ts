import { expect, it } from 'vitest';
import { nameMatcher } from '../../server/src/features/name-matcher.ts';

it.each([
  ['khrushchev', 'Khrushchev, Nikita Sergeevich'],
  ['N.S. Khrushchev', 'Khrushchev, Nikita Sergeevich'],
  ['N. S. Khr', 'Khrushchev, Nikita Sergeevich'],
  ['NS Khrushchev', 'Khrushchev, Nikita Sergeevich'],
  ['khr nik', 'Khrushchev, Nikita Sergeevich'],
  ['Khrushchev N', 'Khrushchev, Nikita Sergeevich'],
  ['Хрущёв', 'Khrushchev, Nikita Sergeevich'],
  ['raul', 'Castro Ruz, Raúl'],
  ['DORTICOS', 'Dorticós Torrado, Osvaldo'],
  ['tito', 'Broz Tito, Josip'],
  ['', 'Anybody'],
])('%s finds %s', (query, name) => expect(nameMatcher(query)([name])).toBe(true));

it.each([
  ['F.S. Khrushchev', 'Khrushchev, Nikita Sergeevich'],
  ['N.N. Khrushchev', 'Khrushchev, Nikita Sergeevich'],
  ['rao', 'Castro Ruz, Raúl'],
  ['KS', 'Khrushchev, Nikita'],
  ['castro fidel', 'Castro Ruz, Raúl'],
])('%s does not find %s', (query, name) => expect(nameMatcher(query)([name])).toBe(false));
