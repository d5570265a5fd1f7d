import { expect, it } from 'vitest';
import { dateInWords, weekdayOf } from '../../server/src/features/date-in-words.ts';

it.each([
  ['1962-11-04', '4 November 1962'],
  ['1962-11', 'November 1962'],
  ['1962', '1962'],
  ['1962-11-04?', '4 November 1962, uncertain'],
  ['1962~', 'about 1962'],
  ['1955-07-16/1955-07-17', '16 July 1955 to 17 July 1955'],
  ['../1938-03-26', 'until 26 March 1938'],
  ['1938-03-26/..', 'from 26 March 1938'],
  ['1960/', 'from 1960, until an unknown day'],
  ['/1960', 'until 1960, from an unknown day'],
])('%s is %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

it.each(['', '..', '/', '196X', '1962-13-01', '[1962,1963]', 'yesterday', '1962-11-04-05'])(
  '%s is left as it is',
  edtf => {
    expect(dateInWords(edtf)).toBeNull();
  },
);

it.each([
  ['1962-11-04', 'Sunday'],
  ['1914-08-01', 'Saturday'],
  ['2000-02-29', 'Tuesday'],
  ['1900-03-01', 'Thursday'],
  ['1962-11-04?', 'Sunday'],
  ['1962-11', null],
  ['1962-11-04/1962-11-05', null],
])('%s was a %s', (edtf, weekday) => {
  expect(weekdayOf(edtf)).toBe(weekday);
});
