import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('dates in digits', () => {
  it.each([
    ['14.3.1956', '1956-03-14'],
    ['03.14.1961', '1961-03-14'],
    ['7.7.56', '1956-07-07'],
    ['27. 8. 1956', '1956-08-27'],
    ['7.3.1956', '1956-03-07 (1956-03-07 1956-07-03)'],
    ['07.03.56', '1956-03-07 (1956-03-07 1956-07-03)'],
    ['7.3.56 г.', '1956-03-07 (1956-03-07 1956-07-03)'],
    ['3/7/56', 'no value ambiguous (1956-07-03 1956-03-07)'],
    ['12-3-41', 'no value ambiguous (1941-03-12 1941-12-03)'],
    ['Sarnow, 7/3/56, 14:30', 'no value T14:30 ambiguous (1956-03-07 1956-07-03)'],
    ['Sarnow, 3/7/56—5 p.m.', 'no value T17:00 ambiguous (1956-07-03 1956-03-07)'],
    ['Sarnow, 14/3/56—6:11 p. m.', '1956-03-14 T18:11'],
    ['14/3/56-5', 'none'],
    ['NIE 31–2–55', 'none'],
    ['31/2/55', 'no value impossible'],
    ['R. 9.15 p.m. 28/3', 'XXXX-03-28 T21:15'],
    ['vom 7.3.', 'XXXX-03-07'],
    ['31.11.1962', 'no value impossible'],
    ['20. oder 21. 1. 1895', '[1895-01-20,1895-01-21]'],
    ['graz 1214 17 5/11 8 40 v =', 'XXXX-11-05 T08:40'],
    ['wien 22 24/7 5 30 n', 'XXXX-07-24 T17:30'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  it('the order of a folder', () => {
    expect(printDates('3/7/56', { order: 'day-month' })).toBe('1956-07-03');
    expect(printDates('3/7/56', { order: 'month-day' })).toBe('1956-03-07');
    expect(printDates('3.7.56', { order: 'month-day' })).toBe('1956-03-07');
    expect(printDates('14/3/56', { order: 'month-day' })).toBe('1956-03-14');
    expect(printDates('7.3.56', { order: 'day-month', century: 18 })).toBe('1856-03-07');
  });
});

describe('Roman months', () => {
  it.each([
    ['7.III.1956', '1956-03-07'],
    ['7/III-56', '1956-03-07'],
    ['7-III-56 г.', '1956-03-07'],
    ['7.III.56 r.', '1956-03-07'],
    ['27/X/1962', '1962-10-27'],
    ['27. X. 1962', '1962-10-27'],
    ['23.XI - 63', '1963-11-23'],
    ['7 III 1956', '1956-03-07'],
    ['7.xi.62', '1962-11-07'],
    ['6148 27/X/62', '1962-10-27'],
    ['подписал 7.ХI.56', '1956-11-07'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});

describe('date-time groups', () => {
  it.each([
    ['R 181020Z MAY 69', '1969-05-18 T10:20 Z'],
    ['R 182339 Z MAY 73', '1973-05-18 T23:39 Z'],
    ['R181020Z MAY 69', '1969-05-18 T10:20 Z'],
    ['041830ZNOV62', '1962-11-04 T18:30 Z'],
    ['041830R NOV 62', '1962-11-04 T18:30 -05:00'],
    ['041830I NOV 1962', '1962-11-04 T18:30 +09:00'],
    ['041830J NOV 62', '1962-11-04 T18:30 J'],
    ['060602Z November', 'XXXX-11-06 T06:02 Z'],
    ['O41830Z NOV 62', '1962-11-04 T18:30 Z ocr <041830Z NOV 62>'],
    ['150341Z PEB 76', '1976-02-15 T03:41 Z ocr <150341Z FEB 76>'],
    ['2317462 JUL 75', '1975-07-23 T17:46 Z ocr <231746Z JUL 75>'],
    ['4502252 JUL 75', 'none'],
    ['260841Z', 'none'],
    ['Cite DIR 21345 (070125Z)', 'none'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});
