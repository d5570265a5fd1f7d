import { describe, expect, it } from 'vitest';
import { numberedHeading, readNumberMarks } from '../../../server/src/syntax/constructs/numbered.ts';

const check = (flat: string): string[] => readNumberMarks(flat).map(mark => `${mark.style} ${mark.value}`);

describe('number of a point', () => {
  it.each([
    ['1. The minister called.', ['arabic 1']],
    ['(2) Ships', ['arabic 2']],
    ['II. Policy', ['roman 2']],
    ['I. General', ['roman 1', 'upper 105']],
    ['a) first option', ['lower 97']],
    ['[2] Our Government has no view.', ['arabic 2']],
    ['б) вторая', ['lower 1073']],
  ])('%s', (flat, expected) => {
    expect(check(flat)).toEqual(expected);
  });

  it.each(['1956 was a year', 'The first point', '3.5 per cent', 'Mr. Lund', ''])('%s has none', flat => {
    expect(check(flat)).toEqual([]);
  });

  it('is a heading where it is short and no sentence', () => {
    const heading = (flat: string): string | null => {
      const mark = readNumberMarks(flat)[0];
      const span = mark && numberedHeading(flat, 0, mark.length);
      return span ? flat.slice(...span) : null;
    };
    expect(
      ['3. Port Dues[2]', '2. He came to say that contact was lost.', 'II. Policy', '1. ships;'].map(heading),
    ).toEqual(['Port Dues', null, 'Policy', null]);
  });
});
