import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { readUndated } from '../../server/src/dates/undated.ts';

function check(text: string): string | null {
  const undated = readUndated(text, [0, text.length], DEFAULT_DATE_SETTINGS);
  return undated && (undated.conjecture?.edtf ?? 'undated');
}

describe('declared absence of a date', () => {
  it.each([
    ['Sarnow, undated.', 'undated'],
    ['Undated.', 'undated'],
    ['[Sarnow, undated.]', 'undated'],
    ['Sarnow [undated].', 'undated'],
    ['o. D.', 'undated'],
    ['Без даты', 'undated'],
    ['n.d. [on or before 26 March 1938]', '[..1938-03-26]'],
    ['[undated; from file position, before 26 March 1938]', '[..1938-03-25]'],
  ])('%s', (text, expected) => {
    expect(check(text)).toBe(expected);
  });

  it.each(['an undated note', 'The undated note was found.', 'Sarnow, March 7, 1956.', 'Dunkirk'])(
    '%s declares nothing',
    text => {
      expect(check(text)).toBeNull();
    },
  );
});
