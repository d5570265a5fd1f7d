/** `weekday-mismatch`: the day of the week beside a date is not that date's. */
import type { EntryRule } from './rule.ts';

export const weekdayMismatch: EntryRule = {
  reads: 'entry',
  code: 'weekday-mismatch',
  severity: 'warning',
  summary: 'The day of the week beside the date is not that date’s.',
  why: 'One of the two is wrong, and a wrong digit in a date shows nowhere else.',
  fires: [
    {
      about: '4 November 1962 was a Sunday',
      text: 'Monday, 4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    { about: 'it was a Sunday', text: 'Sunday, 4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a date without its year has no weekday',
      text: 'Monday, 4 November\n\nThe Minister received me.\n\nBRENNO\n',
    },
  ],
  check: ({ slips }) =>
    slips.flatMap(({ kind, span, text, day }) =>
      kind === 'weekday-mismatch' && day !== undefined
        ? [{ span, message: `${text} does not agree with the date, which was a ${DAYS[day]}.` }]
        : [],
    ),
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
