import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { readDateValue } from '../../server/src/dates/date-value.ts';

describe('the value of a place that holds a date alone', () => {
  it.each([
    ['4 November 1962', '1962-11-04', 'day'],
    [' 1956 ', '1956', 'year'],
    ['1956?', '1956?', 'year'],
    ['c. 1956', '1956~', 'year'],
    ['before 1956', '[..1955]', 'interval'],
    ['1956-03', '1956-03', 'month'],
    ['1956-03-07~', '1956-03-07~', 'day'],
    ['[..1938-03-26]', '[..1938-03-26]', 'interval'],
    ['1956-03-07/1956-03-09', '1956-03-07/1956-03-09', 'interval'],
    ['XXXX-03-07', 'XXXX-03-07', 'partial'],
    ['1956–57', '1956/1957', 'year'],
    ['the 7th', undefined, 'none'],
  ])('%s', (text, edtf, precision) => {
    const date = readDateValue(text, [0, text.length], DEFAULT_DATE_SETTINGS);
    expect([date?.edtf ?? undefined, date?.precision]).toEqual([edtf, precision]);
  });

  it.each(['soon', '1962-13-40', 'No. 1183 of the file'])('%s has none', text => {
    expect(readDateValue(text, [0, text.length], DEFAULT_DATE_SETTINGS)).toBeNull();
  });
});
