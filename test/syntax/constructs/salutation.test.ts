import { describe, expect, it } from 'vitest';
import { salutationLength, valedictionLength } from '../../../server/src/syntax/constructs/salutation.ts';

describe('salutation', () => {
  it.each([
    'Dear Mr. Lund:',
    'DEAR KURT: I am enclosing',
    'My Dear Mr. President, Three months ago',
    'Sir:',
    'Sehr geehrter Herr Kestner!',
    'Уважаемый товарищ Орлов!',
    'Your Holiness:',
  ])('%s', flat => {
    expect(salutationLength(flat)).toBeGreaterThan(0);
  });

  it.each(['The dear price of grain', 'Lund: We agree.', 'Sirius is a star.', 'Whitcombe'])('%s is none', flat => {
    expect(salutationLength(flat)).toBe(0);
  });
});

describe('valediction', () => {
  it.each([
    'Sincerely yours,',
    'Respectfully yours,',
    'Believe me [etc.]',
    'Mit vorzüglicher Hochachtung',
    'With warm regards,',
    'Faithfully yours, Walter.',
  ])('%s', flat => {
    expect(valedictionLength(flat)).toBeGreaterThan(0);
  });

  it.each(['He spoke sincerely.', 'Whitcombe', 'The yours and mine of trade'])('%s is none', flat => {
    expect(valedictionLength(flat)).toBe(0);
  });
});
