import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../server/src/dates/bounds.ts';

const check = (edtf: string): string | null => {
  const bounds = boundsOf(edtf);
  return bounds && `${bounds.first} ${bounds.last}`;
};

describe('bounds of an EDTF value', () => {
  it.each([
    ['1904', '1904-01-01 1904-12-31'],
    ['1904-02', '1904-02-01 1904-02-29'],
    ['1904-02-07', '1904-02-07 1904-02-07'],
    ['1904-02-07?', '1904-02-07 1904-02-07'],
    ['195X-03-07', '1950-03-07 1959-03-07'],
    ['1956-03-XX', '1956-03-01 1956-03-31'],
    ['1956-35', '1956-07-01 1956-09-30'],
    ['1956-03-01~/1956-03-10~', '1956-03-01 1956-03-10'],
    ['1959/..', '1959-01-01 9999-12-31'],
    ['[..1938-03-25]', '0000-01-01 1938-03-25'],
    ['{1956-03-07,1956-03-09}', '1956-03-07 1956-03-09'],
    ['[1956-03-07..1956-03-12]', '1956-03-07 1956-03-12'],
  ])('%s', (edtf, expected) => {
    expect(check(edtf)).toBe(expected);
  });

  it.each(['', 'soon', '1905-02-29', '1956-13', '1960/1950', '[1956,soon]', '19563'])('%s has none', edtf => {
    expect(check(edtf)).toBeNull();
  });
});
