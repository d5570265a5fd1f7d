import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('dates in the languages of the archives', () => {
  it.each([
    ['7 марта 1956 г.', '1956-03-07'],
    ['7 марта 1956г', '1956-03-07'],
    ['г. Сарнов, 7 марта 1956 года', '1956-03-07'],
    ['март 1956 г.', '1956-03'],
    ['Sarnow, den 7. März 1956', '1956-03-07'],
    ['7. Maerz 1956', '1956-03-07'],
    ['7. Jänner 1956', '1956-01-07'],
    ['Sarnow, le 7 mars 1956, 19 h. 15', '1956-03-07 T19:15'],
    ['1er août 1914', '1914-08-01'],
    ['mars 56', '1956-03'],
    ['a 7 de marzo de 1956', '1956-03-07'],
    ['1.º de agosto de 1914', '1914-08-01'],
    ['7 de mayo de 1956', '1956-05-07'],
    ['Sarnow, 7 marzo 1956, ore 18,30', '1956-03-07 T18:30'],
    ['7 de março de 1956', '1956-03-07'],
    ['7 de outubro de 1956', '1956-10-07'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });

  const months = {
    English: 'January February March April May June July August September October November December',
    Russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    German: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    French: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    Spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    Italian: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    Portuguese: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    Roman: 'I II III IV V VI VII VIII IX X XI XII',
  };
  it.each(Object.entries(months))('%s months', (_, names) => {
    const read = names.split(' ').map(name => printDates(`7 ${name} 1956`));
    const roman = names.split(' ').map(name => printDates(`7.${name}.1956`));
    const expected = names.split(' ').map((_name, i) => `1956-${String(i + 1).padStart(2, '0')}-07`);
    expect(names.startsWith('I ') ? roman : read).toEqual(expected);
  });

  it("a folder's own month names", () => {
    expect(printDates('7 hornung 1956', { months: { hornung: 2 } })).toBe('1956-02-07');
    expect(printDates('7 hornung 1956')).toBe('none');
  });
});

describe('dates of East Asia', () => {
  it.each([
    ['昭和十六年十二月一日', '1941-12-01'],
    ['Showa 16, December 1', '1941-12-01'],
    ['中華民國三十年十二月一日', '1941-12-01'],
    ['民國元年一月一日', '1912-01-01'],
    ['1956年3月7日', '1956-03-07'],
    ['１９５６年３月７日', '1956-03-07'],
    ['一九五六年三月', '1956-03'],
    ['三月七日', 'XXXX-03-07'],
    ['十六年十二月一日', 'none'],
  ])('%s', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});
