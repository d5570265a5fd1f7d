import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('dates at the head and the end of a document', () => {
  it.each([
    ['Sarnow, March 7, 1956.', '1956-03-07'],
    ['Sarnow,March 7,1956', '1956-03-07'],
    ['Sarnow March 7, 1956.', '1956-03-07'],
    ['Sarnow, March, 7, 1956.', '1956-03-07'],
    ['   7 March 1956', '1956-03-07'],
    ['Sarnow, 7 March, 1956.', '1956-03-07'],
    ['7th March, 1956', '1956-03-07'],
    ['the 7th of March 1956', '1956-03-07'],
    ['2d June 1956', '1956-06-02'],
    ['the 7th day of March 1956', '1956-03-07'],
    ['March 7th', 'XXXX-03-07'],
    ['Sarnow, September 1956.', '1956-09'],
    ['Wednesday, March 7, 1956', '1956-03-07'],
    ['[Sarnow,] March 7, 1956.', '1956-03-07'],
    ['[Sarnow, March 7, 1956.]', '1956-03-07'],
    ['[March 1956]', '1956-03'],
    ['Sarnow [, March 7, 1956? ].', '1956-03-07?'],
    ['Sarnow, March 7[, 1956].', '1956-03-07'],
    ['No. 3411/SK        March 7, 1956', '1956-03-07'],
    ['Desk 31        Sarnow, 7 March 1988', '1988-03-07'],
    ['Cablegram K27 SARNOW, 7 March 1946, 3.15 p.m.', '1946-03-07 T15:15'],
    ['(Telegram.) Sarnow, 25th July, 1914.', '1914-07-25'],
    ['1956, March 7', '1956-03-07'],
    ['1956/03/07', '1956-03-07'],
    ['1956-03-07', '1956-03-07'],
    ['1956-03-07T18:40', '1956-03-07 T18:40'],
    ['"7" March 1956', '1956-03-07'],
    ['« 7 » марта 1956 г.', '1956-03-07'],
    ['"__" March 1956', '1956-03-XX'],
    ['« » марта 1956 г.', '1956-03-XX'],
    ['7 March', 'XXXX-03-07'],
    ['Thursday, 7 March', 'XXXX-03-07'],
    ['7 mar 1956', '1956-03-07'],
    ['Mar. 7, 1956', '1956-03-07'],
    ['Sept. 7', 'XXXX-09-07'],
    ['7-Mar-56', '1956-03-07'],
    ['7 March 56', '1956-03-07'],
    ["May '56", '1956-05'],
    ['7.III.56 ORLOV', '1956-03-07'],
    ['7.III.56 г. Н. ОРЛОВ', '1956-03-07'],
    ['vf/7.3.56', '1956-03-07 (1956-03-07 1956-07-03)'],
    ['Отп. 3 экз. 7.III.56', '1956-03-07'],
    ['Please discuss. Orlov. 9.III', 'XXXX-03-09'],
    ['Draft of 5 March; sent 7 March 1956', 'XXXX-03-05; 1956-03-07'],
    ['No. 2114 (incoming No. 50331) of 5.III.56', '1956-03-05'],
    ['Sarnow, March 7, 1943—3 p.m. [Received March 8—7:25 a.m.]', '1943-03-07 T15:00; XXXX-03-08 T07:25'],
    ['11th Day of the 1st Month, corresponding to 15th February 1943', '1943-02-15'],
    ['Correspondence, 1956–57', '1956/1957'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  it('a stated year serves the dates that have none', () => {
    expect(printDates('7 March; the 9.III. of no year', { year: 1956 })).toBe('1956-03-07');
    expect(printDates('7 March 1955', { year: 1956 })).toBe('1955-03-07');
  });
});

describe('several days', () => {
  it.each([
    ['March 7–9, 1956', '1956-03-07/1956-03-09'],
    ['March 7 – 9, 1956', '1956-03-07/1956-03-09'],
    ['7–9 March 1956', '1956-03-07/1956-03-09'],
    ['7.–9. März 1956', '1956-03-07/1956-03-09'],
    ['7.-9.3.1956', '1956-03-07/1956-03-09'],
    ['May 30–June 2, 1960', '1960-05-30/1960-06-02'],
    ['30 May–2 June 1960', '1960-05-30/1960-06-02'],
    ['December 30–January 2, 1957', '1956-12-30/1957-01-02'],
    ['March 7, 1956–March 9, 1957', '1956-03-07/1957-03-09'],
    ['from March 7, 1956 to March 9, 1956', '1956-03-07/1956-03-09'],
    ['4. 4. 1900 bis 7. 4. 1900', '1900-04-04/1900-04-07'],
    ['12/1/61–6/30/62', '1961-12-01/1962-06-30'],
    ['4/19/64–11/12/65', '1964-04-19/1965-11-12'],
    ['March 7–9', 'XXXX-03-07/XXXX-03-09'],
    ['May 25–June 4.', 'XXXX-05-25/XXXX-06-04'],
    ['March–May 1956', '1956-03/1956-05'],
    ['June and July 1957', '1957-06/1957-07'],
    ['March 7 and 8, 1956', '1956-03-07/1956-03-08'],
    ['March 7 and 9, 1956', '{1956-03-07,1956-03-09}'],
    ['March 7, 8 and 9, 1956', '1956-03-07/1956-03-09'],
    ['Sarnow, March 7/8, 1956—midnight.', '1956-03-07/1956-03-08 T24:00'],
    ['between 7 and 12 March 1956', '[1956-03-07..1956-03-12]'],
    ['EM/07/08/III/56', '1956-03-07'],
    ['July 25 and July 28', 'XXXX-07-25; XXXX-07-28'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});

describe('what is stuck to a date', () => {
  it.each([
    ['March 7, 1956[3]', '1956-03-07'],
    ['March 7[2], 1956', '1956-03-07'],
    ['March 7, 1956,[2] 6 p.m.', '1956-03-07 T18:00'],
    ['March 7, 1956a', '1956-03-07'],
    ['March 7, 1956³', '1956-03-07'],
    ['March 7, 1956**', '1956-03-07'],
    ['March 7, 1956 №41', '1956-03-07'],
    ['March 7, 1956 2:131', '1956-03-07'],
    ['March 7, 19563', 'no value impossible'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  it('a glued digit is a call where there is such a note', () => {
    expect(printDates('March 7, 19563', {}, new Set([3]))).toBe('1956-03-07');
    expect(printDates('March 7, 19563', {}, new Set([4]))).toBe('no value impossible');
  });
});
