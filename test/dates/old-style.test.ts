import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { findDates } from '../../server/src/dates/find-dates.ts';

/** Value and style. */
function check(text: string, calendar: 'gregorian' | 'julian' = 'gregorian'): string {
  const [date] = findDates(text, [0, text.length], { ...DEFAULT_DATE_SETTINGS, calendar });
  return `${date?.edtf ?? date?.problem} ${date?.style ?? '-'}`;
}

describe('Old and New Style', () => {
  it.each([
    ['9/22 October 1914', '1914-10-22 both'],
    ['October 22 [9], 1914', '1914-10-22 both'],
    ['October 9 [22], 1914', '1914-10-22 both'],
    ['9 (22) октября 1914 г.', '1914-10-22 both'],
    ['27 Dec. 1916/9 Jan. 1917', '1917-01-09 both'],
    ['28 February/13 March 1917', '1917-03-13 both'],
    ['October 26 (November 8), 1917', '1917-11-08 both'],
    ['1/13 May 1899', '1899-05-13 both'],
    ['1/14 May 1899', '1899-05-01/1899-05-14 -'],
    ['9/22 October 1943', '1943-10-09/1943-10-22 -'],
    ['February 22 [9], 1943', '1943-02-09 -'],
    ['9 (17) October 1914', 'ambiguous -'],
    ['9 October 1914 (O.S.)', '1914-10-22 old'],
    ['9 October 1914, Old Style', '1914-10-22 old'],
    ['9 октября 1914 г. ст. ст.', '1914-10-22 old'],
    ['9. Oktober 1914 a. St.', '1914-10-22 old'],
    ['22 October 1914 (N.S.)', '1914-10-22 new'],
    ['29 February 1900 (O.S.)', '1900-03-13 old'],
    ['29 February 1900', 'impossible -'],
    ['9 October 1914, N.S. Orlov', '1914-10-09 -'],
    ['9 October 1914 O.S. Orlov', '1914-10-09 -'],
    ['17 января 1917 г.', '1917-01-17 -'],
  ])('%s', (text, expected) => {
    expect(check(text)).toBe(expected);
  });

  it('a folder in Old Style, up to the reform', () => {
    expect(check('17 января 1917 г.', 'julian')).toBe('1917-01-30 old');
    expect(check('14 февраля 1918 г.', 'julian')).toBe('1918-02-14 -');
    expect(check('17 января 1917 г. н. ст.', 'julian')).toBe('1917-01-17 new');
    expect(check('9/22 October 1914', 'julian')).toBe('1914-10-22 both');
  });
});
