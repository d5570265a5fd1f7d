/** `ocr-date`: a letter stands for a digit in a date, or what else a scanner makes of one. */
import { sourceEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const ocrDate: EntryRule = {
  reads: 'entry',
  code: 'ocr-date',
  severity: 'warning',
  summary: 'A character of the date is not what was typed.',
  why: 'Who searches for 1962 does not find l962. The date is read as it was meant where no doubt is left; the text stays wrong until somebody looks at the original.',
  fires: [
    { about: 'a small L for a one', text: '4 November l962\n\nThe Minister received me today.\n\nBRENNO\n' },
    { about: 'in a Roman month', text: 'The Minister received me today.\n\n4.Xl.62 BRENNO\n' },
  ],
  silent: [
    { about: 'digits throughout', text: '4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    { about: 'a Roman month in small letters', text: 'The Minister received me today.\n\n4.xi.62 BRENNO\n' },
  ],
  check: ({ slips }) =>
    slips
      .filter(({ kind }) => kind === 'ocr-date')
      .map(({ span, text, corrected }) => ({
        span,
        message: corrected === null ? `${text} holds a slip.` : `${text} holds a slip: ${corrected} is meant.`,
        ...(corrected !== null && {
          fixes: () => [
            {
              kind: 'correction',
              title: `Change the source’s ${text} to ${corrected}`,
              preferred: true,
              edits: [sourceEdit(span, corrected)],
            },
          ],
        }),
      })),
};
