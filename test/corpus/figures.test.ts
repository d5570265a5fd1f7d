import { describe, expect, it } from 'vitest';
import { type Figures, fallen } from './figures.ts';

describe('what counts as fallen', () => {
  it.each<[string, Figures, Figures, readonly string[]]>([
    ['the same', { 'a.recall': [9, 10] }, { 'a.recall': [9, 10] }, []],
    ['more found', { 'a.recall': [9, 10] }, { 'a.recall': [10, 10] }, []],
    ['fewer found', { 'a.recall': [9, 10] }, { 'a.recall': [8, 10] }, ['a.recall: 9 of 10, now 8 of 10']],
    ['the same share of more', { 'a.precision': [9, 10] }, { 'a.precision': [18, 20] }, []],
    ['fewer errors', { 'a.falseAlarm': [2, 10] }, { 'a.falseAlarm': [1, 10] }, []],
    [
      'more errors',
      { 'a.falsePresent': [0, 10] },
      { 'a.falsePresent': [1, 10] },
      ['a.falsePresent: 0 of 10, now 1 of 10'],
    ],
    [
      'more misses',
      { 'a.miss: ablated': [0, 10] },
      { 'a.miss: ablated': [1, 10] },
      ['a.miss: ablated: 0 of 10, now 1 of 10'],
    ],
    ['no longer measured', { 'a.recall': [9, 10] }, {}, ['a.recall: 9 of 10, not measured now']],
    ['measured for the first time', {}, { 'a.recall': [1, 10] }, []],
  ])('%s', (_, recorded, measured, complaints) => {
    expect(fallen(recorded, measured)).toEqual(complaints);
  });
});
