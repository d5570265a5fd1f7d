/** `conflicting-dates`: head and close give dates that no transmission explains. */
import { parseDay } from '../dates/calendar.ts';
import type { EntryRule } from './rule.ts';

export const conflictingDates: EntryRule = {
  reads: 'entry',
  code: 'conflicting-dates',
  severity: 'warning',
  summary: 'The head and the signature give dates that differ in the year or in the month alone.',
  why: 'One of the two is an error, of the archive or of the transcription, and only the original can tell which. Nothing is changed by itself.',
  fires: [
    {
      about: 'thirty years between head and signature (case 12)',
      text: 'Ardana, 4 November 1942\n\nDear Minister,\n\nThe talks on the harbour have ended.\n\n4.XI.12 BRENNO\n',
    },
    { about: 'a month apart', text: '4 November 1962\n\nThe talks on the harbour have ended.\n\n4.XII.62 BRENNO\n' },
  ],
  silent: [
    { about: 'they agree', text: '4 November 1962\n\nThe talks on the harbour have ended.\n\n4.XI.62 BRENNO\n' },
    {
      about: 'signed on the day before it was sent',
      text: '4 November 1962\n\nThe talks on the harbour have ended.\n\n3.XI.62 BRENNO\n',
    },
    {
      about: 'a date in the text is none of the document’s',
      text: '4 November 1962\n\nThe talks of 4 December 1962 were put off.\n\nBRENNO\n',
    },
  ],
  check: ({ date, signatures }) => {
    const head = date && date.from !== 'close' && date.edtf ? parseDay(date.edtf) : null;
    if (!date || !head) return [];
    return signatures.slice(0, 1).flatMap(({ date: signed }) => {
      const close = signed?.edtf ? parseDay(signed.edtf) : null;
      if (!signed || !close || head.day !== close.day) return [];
      // One number alone is wrong: what lies between two honest days changes the day as well.
      if ((head.year === close.year) === (head.month === close.month)) return [];
      return [
        {
          span: signed.span,
          message: `The head gives ${date.text}, the signature ${signed.text}.`,
          related: [{ message: `The other date: ${date.text}`, span: date.span }],
        },
      ];
    });
  },
};
