import { describe, expect, it } from 'vitest';
import { printDates } from './print-dates.ts';

describe('what only looks like a date', () => {
  it.each([
    'May I say 7 things',
    'They march on 7 fronts',
    'Only 3 may enter',
    'on page 7 march',
    'the May of their lives',
    '7.3 million',
    'clock 7.30; section 7.3',
    '21.20',
    'No. 7/III',
    'VII Congress',
    'III.7',
    '9/64–2/65',
    'No. 740.00119/6–2749',
    '611.41/6-1257',
    '1956/03',
    'Resolution 1956 (III)',
    'pp. 1956–57',
    '18 U.S.C. 1717',
    '14 out of 15 seats',
    'set 7 conditions in 1956 or so',
    '7th Division',
    '7th Meeting of March',
    '7. Division',
    '$4 March',
    '1,943 tons',
    'B52',
    '12.5 per cent',
    '1.2.3.4',
    '4. Current place of work',
    'despatch 1782 and 1783',
  ])('%s', text => {
    expect(printDates(text)).toBe('none');
  });

  it.each([
    ['despatch 1782, March 12', 'XXXX-03-12'],
    ['telegram 512, May 4, from Sarnow', 'XXXX-05-04'],
    ['on 7 March 56 prisoners', 'XXXX-03-07'],
    ['In March 1,500 men', 'none'],
    ['March 7,000 feet', 'none'],
    ['1 March 7, 1956', '1956-03-07'],
    ['… next June.\n\n7. The harbour', 'none'],
    ['No. 14 of March 7, 1956', '1956-03-07'],
  ])('%s: no more than is there', (text, expected) => {
    expect(printDates(text)).toBe(expected);
  });
});
