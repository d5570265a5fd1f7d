import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../server/src/dates/date-settings.ts';
import { findDates, readDateAt } from '../../server/src/dates/find-dates.ts';

/** The text with `{…}` round each date and `⟨…⟩` round all that belongs to it. */
function mark(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, span } of findDates(text, [0, text.length], DEFAULT_DATE_SETTINGS)) {
    out += `${text.slice(at, start)}⟨${text.slice(start, span[0])}{${text.slice(...span)}}${text.slice(span[1], end)}⟩`;
    at = end;
  }
  return out + text.slice(at);
}

describe('spans of dates', () => {
  it.each([
    'Sarnow, ⟨{March 7, 1956}, 6:40 p.m.⟩',
    'Sarnow, ⟨Wednesday, {March 7, 1956}⟩.',
    'D. ⟨6.30 p.m. {7th March, 1943}⟩ / R. ⟨9.15 p.m. {8th March, 1943}⟩',
    '⟨{[7 March 1956?]}⟩',
    'Sarnow [, ⟨{March 7, 1956?}⟩ ].',
    'written ⟨{about 7 March 1956}⟩, sent later',
    'den ⟨{7. März 1956} (Mittwoch)⟩',
    '⟨{March 7, 1956}⟩[3]',
    '⟨{March 7}⟩[2]',
    '⟨{7.III.56 г.}⟩ Н. ОРЛОВ',
    '⟨{"7" марта 1956 г.}⟩',
    'R ⟨{181020Z MAY 69}⟩',
    'Sarnow, ⟨{March\n7,\u00a01956}—\n6 p.m.⟩',
    '⟨{7 Ma\u00adrch 1956}⟩ and no more',
    'from ⟨{7 fe\u0301vrier}⟩',
    '⟨{May 30–June 2, 1960}⟩, and ⟨{4.XI.62}⟩',
  ])('%s', marked => {
    expect(mark(marked.replace(/[{}⟨⟩]/g, ''))).toBe(marked);
  });

  it('the time has a span of its own', () => {
    const text = 'R 181020Z MAY 69, and March 7, 1956—[6 p.m.]';
    const times = findDates(text, [0, text.length], DEFAULT_DATE_SETTINGS).map(
      ({ time }) => time && text.slice(...time.span),
    );
    expect(times).toEqual(['1020Z', '6 p.m.]']);
  });

  it('a weekday beside a date is kept and changes nothing', () => {
    const read = (text: string): unknown => {
      const [date] = findDates(text, [0, text.length], DEFAULT_DATE_SETTINGS);
      return [date?.edtf, date?.weekday?.day, date?.weekday ? text.slice(...date.weekday.span) : null];
    };
    expect(read('Friday, March 7, 1956')).toEqual(['1956-03-07', 5, 'Friday']);
    expect(read('среда, 7 марта 1956 г.')).toEqual(['1956-03-07', 3, 'среда']);
    expect(read('Mittwoch, den 7. März 1956')).toEqual(['1956-03-07', 3, 'Mittwoch']);
    expect(read('the sun, 7 March 1956')).toEqual(['1956-03-07', 0, 'sun']);
    expect(read('Walsun 7 March 1956')).toEqual(['1956-03-07', undefined, null]);
  });

  it('a date is looked for in the span alone', () => {
    const text = 'Sarnow, March 7, 1956, 6 p.m.';
    expect(findDates(text, [8, 15], DEFAULT_DATE_SETTINGS).map(({ edtf }) => edtf)).toEqual(['XXXX-03-07']);
    expect(findDates(text, [15, text.length], DEFAULT_DATE_SETTINGS)).toEqual([]);
  });

  it('a date is read at a place, or there is none', () => {
    const text = 'Sarnow, about March 7, 1956, 6 p.m.';
    expect(readDateAt(text, 8, text.length, DEFAULT_DATE_SETTINGS)?.edtf).toBe('1956-03-07~');
    expect(readDateAt(text, 14, text.length, DEFAULT_DATE_SETTINGS)?.edtf).toBe('1956-03-07');
    expect(readDateAt(text, 0, text.length, DEFAULT_DATE_SETTINGS)).toBeNull();
  });
});
