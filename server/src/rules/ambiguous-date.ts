/** `ambiguous-date`: `4.11.1962` where nothing says which number is the month. */
import { editorEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const ambiguousDate: EntryRule = {
  reads: 'entry',
  code: 'ambiguous-date',
  severity: 'hint',
  summary: 'The date can be read in two ways, and nothing in this folder says which is meant.',
  why: 'Without an order of day and month such a date gets no value: a guess would put half of an archive into the wrong months.',
  settings:
    'Where a whole archive writes dates in one order, say so in `.cablegram.yaml`, and no such date is in doubt:\n\n```yaml\ndates:\n  order: day-month      # or month-day\n```',
  fires: [
    {
      about: 'the fourth of November, or the eleventh of April',
      text: '4/11/1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'the folder has an order',
      text: '4/11/1962\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'dates:\n  order: day-month\n' },
    },
    { about: 'no month has so many days', text: '24/11/1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a number that looks like a date beside the date itself',
      text: 'Ardana, 24 November 1962\n\nESTIMATE 4-11-62\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'the editor has said it',
      text: '[Date: 4 November 1962]\n\n4/11/1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  check: ({ slips, date, insertDate: { at, before, after } }) =>
    slips
      .filter(({ kind, span }) => kind === 'ambiguous-date' && date?.edtf === null && date.span[0] === span[0])
      .map(({ span, text, candidates }) => ({
        span,
        message: `${text} is ${candidates.join(' or ')}: nothing here says which.`,
        fixes: () =>
          candidates.map(candidate => ({
            kind: 'offer',
            title: `Insert [Date: ${candidate}]`,
            preferred: false,
            edits: [editorEdit([at, at], `${before}[Date: ${candidate}]${after}`)],
          })),
      })),
};
