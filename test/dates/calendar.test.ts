import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayText, fromJulian, julianOffset, ordinal, parseDay } from '../../server/src/dates/calendar.ts';

describe('calendar', () => {
  it('counts days forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), days => {
        const day = addDays({ year: 1, month: 3, day: 1 }, days);
        expect(ordinal(day) - ordinal({ year: 1, month: 3, day: 1 })).toBe(days);
        expect(parseDay(dayText(day))).toEqual(day);
      }),
    );
  });

  it('knows the Julian calendar', () => {
    const converted = (text: string): string | null => {
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
      const found = fromJulian({ year, month, day });
      return found && dayText(found);
    };
    expect(['1914-10-09', '1917-01-17', '1900-02-29', '1905-02-29'].map(converted)).toEqual([
      '1914-10-22',
      '1917-01-30',
      '1900-03-13',
      null,
    ]);
    expect([julianOffset({ year: 1899, month: 5, day: 1 }), julianOffset({ year: 1914, month: 5, day: 1 })]).toEqual([
      12, 13,
    ]);
  });
});
