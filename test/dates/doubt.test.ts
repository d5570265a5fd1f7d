import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('doubtful, approximate and alternative dates', () => {
  it.each([
    ['[7 March 1956?]', '1956-03-07?'],
    ['7 March 1956(?)', '1956-03-07?'],
    ['Sarnow, November 1, 1915?', '1915-11-01?'],
    ['March 7?, 1956', '1956-03-?07'],
    ['March 7(?), 1956', '1956-03-?07'],
    ['7 March(?) 1956', '1956-?03-07'],
    ['29. [1. 1905?]', '1905-01-29?'],
    ['[22.? 8. 1894]', '1894-08-?22'],
    ['15. 5. [1922]', '1922-05-15'],
    ['[25. – 28.? 2. 1897]', '1897-02-25/1897-02-28'],
    ['7 or 8 March 1956', '[1956-03-07,1956-03-08]'],
    ['March 7 [8?], 1956', '[1956-03-07,1956-03-08]'],
    ['May 24 [23?], 1949', '[1949-05-23,1949-05-24]'],
    ['July 1956 [1957?]', '[1956-07,1957-07]'],
    ['31 [March or April] 1956', '1956-03-31'],
    ['30 [March or April] 1956', '[1956-03-30,1956-04-30]'],
    ['February 4 [10], 1943', '1943-02-10'],
    ['March 7, 1956 [1957]', '1957-03-07'],
    ['1[7?] March 1956', '1956-03-?17'],
    ['1? March 1956', '1956-03-1X'],
    ['2_ March 1956', '1956-03-2X'],
    ['[illegible] March 1956', '1956-03-XX'],
    ['7 March 195[-]', '195X-03-07'],
    ['7 March 19[56]', '1956-03-07'],
    ['about 7 March 1956', '1956-03-07~'],
    ['on or about March 7, 1956', '1956-03-07~'],
    ['c. March 1956', '1956-03~'],
    ['circa 1956', '1956~'],
    ['um den 7. März 1956', '1956-03-07~'],
    ['около 7 марта 1956 г.', '1956-03-07~'],
    ['[about 7 March 1956?]', '1956-03-07%'],
    ['probably 7 March 1956', '1956-03-07?'],
    ['not later than 7 March 1956', '[..1956-03-07]'],
    ['on or before 26 March 1938', '[..1938-03-26]'],
    ['before 26 March 1938', '[..1938-03-25]'],
    ['before 1 March 1956', '[..1956-02-29]'],
    ['before March 1956', '[..1956-02]'],
    ['not before 7 March 1956', '[1956-03-07..]'],
    ['after 7 March 1956', '[1956-03-08..]'],
    ['after December 1956', '[1957-01..]'],
    ['after October 15', 'no value'],
    ['17th ultimo', 'no value'],
    ['5th instant', 'no value'],
    ['den 7. d. M.', 'no value'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  it('a question mark at the end of a question is none of the date', () => {
    expect(printDates('Who was sent there in March 1956?')).toBe('1956-03');
  });
});

describe('parts of a month and of a year', () => {
  it.each([
    ['early March 1956', '1956-03-01~/1956-03-10~'],
    ['mid-March 1956', '1956-03-11~/1956-03-20~'],
    ['late February 1957', '1957-02-21~/1957-02-28~'],
    ['Ende Jänner 1897', '1897-01-21~/1897-01-31~'],
    ['[Mitte? August 1894]', '1894-08-11~/1894-08-20~'],
    ['в начале марта 1956 г.', '1956-03-01~/1956-03-10~'],
    ['first decade of March 1956', '1956-03-01/1956-03-10'],
    ['second half of March 1956', '1956-03-16/1956-03-31'],
    ['spring 1956', '1956-21'],
    ['winter of 1956–57', '1956-24'],
    ['third quarter 1956', '1956-35'],
    ['Q3 1956', '1956-35'],
    ['III квартал 1956 г.', '1956-35'],
    ['first half of 1956', '1956-40'],
    ['late 1956', '1956-09~/1956-12~'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  it('the archive has a century of its own', () => {
    expect(printDates('Ende Jänner 97', { century: 18 })).toBe('1897-01-21~/1897-01-31~');
  });
});
