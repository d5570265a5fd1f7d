import { describe, expect, it } from 'vitest';
import { findTimes, readTimeAt } from '../../server/src/dates/find-times.ts';
import { printTime } from './print-dates.ts';

describe('clock times without a date', () => {
  it.each([
    ['The talks began at 6:40 p.m. and ended at 9 P.M.', ['T18:40', 'T21:00']],
    ['(per. ore 22,15)', ['T22:15']],
    ['Received 04 h. 20 m., sent at noon', ['T04:20', 'T12:00']],
    ['from 10 to 11 a.m.', ['T10:00/11:00']],
    ['at 2120 hours local time', ['T21:20 local time']],
    ['chapter 21.20, verse 7:3, room 12', []],
    ['9 A. M. Orlov', []],
  ])('%s', (text, expected) => {
    expect(findTimes(text, [0, text.length]).map(printTime)).toEqual(expected);
  });

  it('is read at a place', () => {
    const text = 'Time: 21:20, not later';
    expect(readTimeAt(text, 6, text.length)?.from).toBe('21:20');
    expect(readTimeAt(text, 6, text.length, false)).toBeNull();
    expect(readTimeAt(text, 0, text.length)).toBeNull();
  });
});
