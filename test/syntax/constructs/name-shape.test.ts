import { describe, expect, it } from 'vitest';
import { isNameShaped, isOfficeShaped } from '../../../server/src/syntax/constructs/name-shape.ts';

describe('shape of a name', () => {
  it.each([
    'Whitcombe',
    'N. Orlov',
    'N.P.ORLOV',
    'ORLOV',
    'Walter E. Lund, Jr.',
    'Kurt von Arnsberg',
    'Lin Po-han',
    'McK. B.',
    'C[ordell] H[ull]',
    'Н. ОРЛОВ',
    'Page',
    'May',
  ])('%s', words => {
    expect(isNameShaped(words)).toBe(true);
  });

  it.each([
    'END',
    'BT',
    'Sincerely',
    'Approved',
    'we agreed',
    'The talks lasted four hours',
    '1956',
    '',
    'Hocherfreut. Gratuliere. Herzl.',
  ])('%s is none', words => {
    expect(isNameShaped(words)).toBe(false);
  });
});

describe('shape of an office', () => {
  it.each([
    'Acting Secretary',
    'Chargé d’Affaires a.i.',
    'First Deputy Director of the Board',
    'Counselor of Embassy',
    'Botschafter',
    'Major General, USA',
    'Chargé d’Affaires, a.i.',
    'Chargé d’Affaires ad interim',
  ])('%s', words => {
    expect(isOfficeShaped(words)).toBe(true);
  });

  it.each(['Whitcombe', 'The Minister said that he would come', 'you may tell the Ambassador'])('%s is none', words => {
    expect(isOfficeShaped(words)).toBe(false);
  });
});
