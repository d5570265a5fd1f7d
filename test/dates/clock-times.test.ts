import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { findDates } from '../../server/src/dates/find-dates.ts';
import { printTime } from './print-dates.ts';

function check(text: string): string {
  const [date] = findDates(text, [0, text.length], DEFAULT_DATE_SETTINGS);
  return `${date?.edtf} ${date?.time ? printTime(date.time) : '-'}`;
}

describe('clock times behind a date', () => {
  it.each([
    [', 6 p.m.', 'T18:00'],
    [', 6:40 P. M.', 'T18:40'],
    [', 6.40 pm', 'T18:40'],
    [', 12:10 a.m.', 'T00:10'],
    ['—6 p. m.', 'T18:00'],
    ['–6 p.m.', 'T18:00'],
    ['--6 p.m.', 'T18:00'],
    ['— 6 p.m', 'T18:00'],
    ['. 6 p.m.', 'T18:00'],
    [',6 p.m.', 'T18:00'],
    [' 6 p.m.', 'T18:00'],
    [' at 6 p.m.', 'T18:00'],
    ['—[6:08 p.m.]', 'T18:08'],
    [', 6:21[?] p.m.', 'T18:21'],
    [', 0125Z.', 'T01:25 Z'],
    [' 0125Z', 'T01:25 Z'],
    ['.   23 час. 40 мин.', 'T23:40'],
    ['  1930 oz', 'T19:30'],
    [', noon.', 'T12:00'],
    [', 12 noon', 'T12:00'],
    [', 12:00 noon', 'T12:00'],
    [', 12 m.', 'T12:00'],
    ['—midnight.', 'T24:00'],
    ['—midnight [noon?]', 'T24:00'],
    ['—[noon?].', 'T12:00'],
    [', 3:10–4:55 p.m.', 'T15:10/16:55'],
    [', 11:45–1:15 p.m.', 'T11:45/13:15'],
    [', 11:45 a.m.–1:15 p.m.', 'T11:45/13:15'],
    [', noon–2 p.m.', 'T12:00/14:00'],
    [', 11:30 a.m.–noon', 'T11:30/12:00'],
    [', 8–9:30 a.m.', 'T08:00/09:30'],
    [', 4:35 and 4:45 p.m.', 'T16:35/16:45'],
    [', p.m.', 'T-'],
    [', Morning Session', 'T-'],
    [', 21:20', 'T21:20'],
    [', 2120 hours', 'T21:20'],
    [', 21 h. 20', 'T21:20'],
    [', 21 Uhr 20', 'T21:20'],
    [', 21.20 Uhr', 'T21:20'],
    [', um 3 Uhr', 'T03:00'],
    [', 5 Uhr nachm.', 'T17:00'],
    [', 3 Uhr 20 Min. n', 'T15:20'],
    [', 04 ч. 20 м.', 'T04:20'],
    [', в 18 часов 30 минут', 'T18:30'],
    [', ore 21,20', 'T21:20'],
    [', 0 h. 30', 'T00:30'],
    [" at 3 o'clock in the afternoon", 'T15:00'],
    [', 5:20 p.m. (EST)', 'T17:20 -05:00'],
    [', 5:20 p.m. GMT', 'T17:20 Z'],
    [', 2 p.m. local time', 'T14:00 local time'],
    [', 2 p.m. Sarnow time', 'T14:00 Sarnow time'],
    [' PM 6 12', 'T18:12'],
    [', 20:19p.m.', 'T- impossible'],
    [', 9:75 a.m.', 'T- impossible'],
    [', 09095Z', 'T- Z impossible'],
    [', 7:3O p.m.', 'T19:30 ocr <7:30 p.m.>'],
    [', l p.m.', 'T13:00 ocr <1 p.m.>'],
    [', 6: 40 p.m.', 'T18:40'],
    [', 11', '-'],
    [' 2:131', '-'],
    [', 9 A. M. Orlov', '-'],
    [' and 12 million', '-'],
  ])('March 7, 1956%s', (behind, expected) => {
    expect(check(`March 7, 1956${behind}`)).toBe(`1956-03-07 ${expected}`);
  });

  it.each([
    ['6.30 p.m. 7th March, 1956', 'T18:30'],
    ['12:10 a.m. on March 7, 1956', 'T00:10'],
    ['10 to 11 a.m. March 7, 1956', 'T10:00/11:00'],
    ['0430 hours, 7 March 1956', 'T04:30'],
    ['18.15 Uhr, 7. März 1956', 'T18:15'],
    ['at 15:39 on March 7, 1956', 'T15:39'],
    ['Morning, 7 March 1956', 'T-'],
    ['morning of March 7, 1956', 'T-'],
    ['room 12, 7 March 1956', '-'],
  ])('%s', (text, expected) => {
    expect(check(text)).toBe(`1956-03-07 ${expected}`);
  });
});
