import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, daysInMonth } from '../../server/src/dates/calendar.ts';
import { type DateSettings, DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { findDates } from '../../server/src/dates/find-dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The values of all dates in the text, in order; a problem stands for a value that may not be given. */
function check(text: string, settings: DateSettings = DEFAULT_DATE_SETTINGS): string[] {
  return findDates(text, [0, text.length], settings).map(date => date.edtf ?? `(${date.problem ?? 'none'})`);
}

describe('dates in a text', () => {
  it.each([
    ['Sarnow, March 7, 1956.', '1956-03-07'],
    ['Sarnow,March 7,1956', '1956-03-07'],
    ['Sarnow March 7, 1956.', '1956-03-07'],
    ['Sarnow, March, 7, 1956.', '1956-03-07'],
    ['Sarnow, 7 March, 1956.', '1956-03-07'],
    ['the 7th of March 1956', '1956-03-07'],
    ['March 7th, 1956', '1956-03-07'],
    ['Sarnow, March 7/8, 1956—midnight.', '1956-03-07/1956-03-08'],
    ['Sarnow, March 7–9, 1956', '1956-03-07/1956-03-09'],
    ['May 30–June 2, 1960', '1960-05-30/1960-06-02'],
    ['30 May–2 June 1960', '1960-05-30/1960-06-02'],
    ['Sarnow, March 7 and 8, 1956', '1956-03-07/1956-03-08'],
    ['March 7 and 9, 1956', '{1956-03-07,1956-03-09}'],
    ['Sarnow, September 1956.', '1956-09'],
    ['[Sarnow, March 7, 1956.]', '1956-03-07'],
    ['[March 7, 1956?]', '1956-03-07?'],
    ['1956, March 7', '1956-03-07'],
    ['1956/03/07', '1956-03-07'],
    ['1956-03-07', '1956-03-07'],
    ['7.3.1956', '1956-03-07'],
    ['07.03.56', '1956-03-07'],
    ['03.14.1961', '1961-03-14'],
    ['7.III.1956', '1956-03-07'],
    ['7/III-56', '1956-03-07'],
    ['7-III-56 г.', '1956-03-07'],
    ['7 mar 1956', '1956-03-07'],
    ['Mar. 7, 1956', '1956-03-07'],
    ['7 марта 1956 г.', '1956-03-07'],
    ['7 марта 1956г', '1956-03-07'],
    ['den 7. März 1956', '1956-03-07'],
    ['7. Jänner 1956', '1956-01-07'],
    ['1er août 1914', '1914-08-01'],
    ['a 7 de marzo de 1956', '1956-03-07'],
    ['1.º de agosto de 1914', '1914-08-01'],
    ['7 marzo 1956, ore 18,30', '1956-03-07'],
    ['1956年3月7日', '1956-03-07'],
    ['March 7, 1956[3]', '1956-03-07'],
    ['March 7[2], 1956', '1956-03-07'],
    ['R 181020Z MAY 69', '1969-05-18'],
    ['about 7 March 1956', '1956-03-07~'],
    ['[about 7 March 1956?]', '1956-03-07%'],
    ['early March 1956', '1956-03-01~/1956-03-10~'],
    ['late February 1957', '1957-02-21~/1957-02-28~'],
    ['not later than 7 March 1956', '[..1956-03-07]'],
    ['before 26 March 1938', '[..1938-03-25]'],
    ['not before 7 March 1956', '[1956-03-07..]'],
    ['after 7 March 1956', '[1956-03-08..]'],
    ['7 or 8 March 1956', '[1956-03-07,1956-03-08]'],
    ['March 7 [8?], 1956', '[1956-03-07,1956-03-08]'],
    ['February 4 [10], 1943', '1943-02-10'],
    ['9/22 October 1914', '1914-10-22'],
    ['October 22 [9], 1914', '1914-10-22'],
    ['9 (22) октября 1914 г.', '1914-10-22'],
    ['9 October 1914 (O.S.)', '1914-10-22'],
    ['29 February 1904', '1904-02-29'],
    ['l956'.replace('l956', 'March 7, l956'), '1956-03-07'],
    ['March l, 1956', '1956-03-01'],
    ['7.Xl.56', '1956-11-07'],
    ['7.ХI.56', '1956-11-07'],
    ['7 March', 'XXXX-03-07'],
  ])('%s', (text, expected) => {
    expect(check(text)).toEqual([expected]);
    expect(() => parse(expected)).not.toThrow();
  });

  it('case 13: an interval, an interval of time and a zone, none invented', () => {
    const read = (text: string): unknown => {
      const [date] = findDates(text, [0, text.length], DEFAULT_DATE_SETTINGS);
      return [date?.edtf, date?.time?.from ?? null, date?.time?.to ?? null, date?.time?.zone ?? null];
    };
    expect(read('August 1–2, 1981')).toEqual(['1981-08-01/1981-08-02', null, null, null]);
    expect(read('March 7, 1956, 9:45–10 a.m.')).toEqual(['1956-03-07', '09:45', '10:00', null]);
    expect(read('March 7, 1976, 0318Z')).toEqual(['1976-03-07', '03:18', null, 'Z']);
    expect(read('March 7, 1956—6 p. m.')).toEqual(['1956-03-07', '18:00', null, null]);
    expect(read('March 7, 1967, 5:20 p.m. (EST)')).toEqual(['1967-03-07', '17:20', null, '-05:00']);
    expect(read('March 7, 1956, midnight')).toEqual(['1956-03-07', '24:00', null, null]);
  });

  it('case 16: no-break blanks and a glued г are the same date', () => {
    expect(check('4\u00a0ноября\u00a01962\u00a0г.')).toEqual(check('4 ноября 1962г'));
  });

  it.each([
    ['31 November 1962', '(impossible)'],
    ['29 February 1905', '(impossible)'],
    ['March 7, 19563', '(impossible)'],
    ['3/7/56', '(ambiguous)'],
  ])('%s has no value', (text, expected) => {
    expect(check(text)).toEqual([expected]);
  });

  it.each([
    'May I say 5 things',
    'on page 7 march',
    '7.3 million',
    'VII Congress',
    '740.00119/6–2749',
    '21.20',
    '7th Division',
    'Resolution 1956 (III)',
    '$4 March',
  ])('%s holds none', text => {
    expect(check(text)).toEqual([]);
  });

  it("follows a folder's settings", () => {
    expect(check('3/7/56', { ...DEFAULT_DATE_SETTINGS, order: 'day-month' })).toEqual(['1956-07-03']);
    expect(check('3/7/56', { ...DEFAULT_DATE_SETTINGS, order: 'month-day' })).toEqual(['1956-03-07']);
    expect(check('7.III.56', { ...DEFAULT_DATE_SETTINGS, century: 18 })).toEqual(['1856-03-07']);
    expect(check('17 января 1917 г.', { ...DEFAULT_DATE_SETTINGS, calendar: 'julian' })).toEqual(['1917-01-30']);
    expect(check('7 hornung 1956', { ...DEFAULT_DATE_SETTINGS, months: { hornung: 2 } })).toEqual(['1956-02-07']);
  });

  it('reads back any day in any form', () => {
    const day = fc
      .record({
        year: fc.integer({ min: 1900, max: 1999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .filter(({ year, month, day: own }) => own <= daysInMonth(year, month));
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
    fc.assert(
      fc.property(day, own => {
        const { year, month, day: number } = own;
        const forms = [
          `${number} ${MONTHS[month - 1]} ${year}`,
          `${MONTHS[month - 1]} ${number}, ${year}`,
          `${number}.${roman[month - 1]}.${year}`,
          `${number}.${month}.${year}`,
          dayText(own),
        ];
        for (const form of forms) expect(check(form)).toEqual([dayText(own)]);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => check(text).length >= 0));
  });
});
