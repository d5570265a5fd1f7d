import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('slips of a scanner', () => {
  it.each([
    ['March 7, l956', '1956-03-07 ocr <March 7, 1956>'],
    ['March 7, I960', '1960-03-07 ocr <March 7, 1960>'],
    ['March 7, 195O', '1950-03-07 ocr <March 7, 1950>'],
    ['March 7, 19S6', '1956-03-07 ocr <March 7, 1956>'],
    ['7 March l956', '1956-03-07 ocr <7 March 1956>'],
    ['l2 March 1956', '1956-03-12 ocr <12 March 1956>'],
    ['March l, 1956', '1956-03-01 ocr <March 1, 1956>'],
    ['March l, l956', '1956-03-01 ocr <March 1, 1956>'],
    ['7.Xl.56', '1956-11-07 ocr <7.XI.56>'],
    ['7.lII.56', '1956-03-07 ocr <7.III.56>'],
    ['7.ХI.56', '1956-11-07 ocr <7.XI.56>'],
    ['7.ll.56', 'no value ambiguous (1956-02-07 1956-11-07)'],
    ['7 мaртa 1956 г.', '1956-03-07 ocr <7 марта 1956 г.>'],
    ['Mar ch 7, 1956', '1956-03-07 ocr <March 7, 1956>'],
    ['March 7, 19 56', '1956-03-07 ocr <March 7, 1956>'],
    ['March 7, 195 6', '1956-03-07 ocr <March 7, 1956>'],
    ['March 7, 1 943', '1943-03-07 ocr <March 7, 1943>'],
    ['July 71969', '1969-07-07 ocr <July 7, 1969>'],
    ['March 7, 19566', 'no value impossible'],
    ['March 7, 194', 'no value impossible'],
    ['31 November 1962', 'no value impossible'],
    ['29 February 1905', 'no value impossible'],
    ['30 February', 'no value impossible'],
    ['March7,1956', '1956-03-07'],
    ['March 7. 1956', '1956-03-07'],
    ['March 7; 1956', '1956-03-07'],
    ['March 7, 1956/', '1956-03-07'],
    ['December2, 1961, 3p.m.', '1961-12-02 T15:00'],
    ['sarnow, march 7', 'XXXX-03-07'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});

describe('characters that only look different, or can not be seen', () => {
  it.each([
    ['7\u00a0March\u20091956'],
    ['7 Ma\u00adrch 19\u200b56'],
    ['7 March\n1956'],
    ['7 March\r\n   1956'],
    ['7\nMarch 1956'],
    ['７ March １９５６'],
    ['7 Mar-\nch 1956'],
  ])('%j', text => {
    expect(printDates(text)).toBe('1956-03-07');
  });

  it('a blank line ends a date', () => {
    expect(printDates('7 March\n\n1956 was a good year')).toBe('XXXX-03-07');
  });

  it('accents in two pieces', () => {
    expect(printDates('7 fe\u0301vrier 1956, 7. Ma\u0308rz 1956, 7 мая 1956')).toBe(
      '1956-02-07; 1956-03-07; 1956-05-07',
    );
  });

  it.each(['-', '–', '—', '‐', '−'])('dash %s', dash => {
    expect(printDates(`March 7${dash}9, 1956${dash}6 p.m.`)).toBe('1956-03-07/1956-03-09 T18:00');
  });
});
