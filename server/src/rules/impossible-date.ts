/** `impossible-date`: a day that no calendar has. */
import type { EntryRule } from './rule.ts';

export const impossibleDate: EntryRule = {
  reads: 'entry',
  code: 'impossible-date',
  severity: 'warning',
  summary: 'The date is one that no calendar has.',
  why: 'A thirty-first of November is an error of the archive or of the transcription. Such a date gets no value, so that the document stands in no chronology.',
  fires: [
    { about: 'November has thirty days', text: '31 November 1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    { about: 'beside the signature', text: 'The Minister received me today.\n\n31.XI.62 BRENNO\n' },
  ],
  silent: [
    { about: 'the last day of November', text: '30 November 1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a number of papers beside the date',
      text: 'Ardana, 4 November 1962\n\nREFERENCES\nB. NIE 31-2-55\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    { about: 'the leap day of a leap year', text: '29 February 1960\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a sentence speaks of such a date',
      text: '4 November 1962\n\nHis note is dated 31 November 1962, which cannot be.\n\nBRENNO\n',
    },
  ],
  check: ({ slips, date }) =>
    slips
      .filter(({ kind, digits, span }) => kind === 'impossible-date' && (!digits || date?.span[0] === span[0]))
      .map(({ span, text }) => ({ span, message: `There is no such day as ${text}.` })),
};
