/** `ambiguous-date`: `4.11.1962` where nothing says which number is the month. */
import type { DateFact } from '../facts/facts.ts';
import { editorEdit } from '../text/edit.ts';

import type { EntryRule } from './rule.ts';

export const ambiguousDate: EntryRule = {
  reads: 'entry',
  code: 'ambiguous-date',
  severity: 'hint',
  summary: 'The date can be read in two ways, and nothing in this folder says which is meant.',
  why: 'Without an order of day and month `4/11/1962` gets no value: a guess would put half of an archive into the wrong months. `4.11.1962` is read as the day before the month, as everybody writes it who writes points, unless he learnt it in America.',
  settings:
    'Where a whole archive writes dates in one order, say so in `.cablegram.yaml`, and no such date is in doubt:\n\n```yaml\ndates:\n  order: day-month      # or month-day\n```',
  fires: [
    {
      about: 'the fourth of November, or the eleventh of April',
      text: '4/11/1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'points in English, and nothing else to go by',
      text: '4.11.1962\n\nThe Minister of the Interior and the Minister of War received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'the folder has an order',
      text: '4/11/1962\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'dates:\n  order: day-month\n' },
    },
    {
      about: 'points, and the folder has an order',
      text: '4.11.1962\n\nThe Minister of the Interior and the Minister of War received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'dates:\n  order: day-month\n' },
    },
    {
      about: 'another date of the document has a day that is no month',
      text: '4.11.1962\n\nThe Minister received the note of 28.10.1962 and the other one.\n\nBRENNO\n',
    },
    {
      about: 'the months are in Roman numbers elsewhere',
      text: '4.11.1962\n\nThe Minister received the note of 1.XI.1962 and the other one.\n\nBRENNO\n',
    },
    {
      about: 'the close says the same in words',
      text: '4.11.1962\n\nThe Minister of the Interior and the Minister of War received me today.\n\nBRENNO\n4 November 1962\n',
    },
    {
      about: 'the day of the week fits one of the two',
      text: 'Sunday, 4.11.1962\n\nThe Minister of the Interior and the Minister of War received me today.\n\nBRENNO\n',
    },
    {
      about: 'a language in which the day always comes first',
      text: 'Sarnow, den 4.11.1962\n\nDer Minister hat mich heute empfangen und die Note angenommen.\n\ngez. Brenno\n',
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
      .filter(({ kind, span }) => kind === 'ambiguous-date' && date?.span[0] === span[0] && !isSaid(date))
      .map(({ span, text, candidates }) => ({
        span,
        message: date?.edtf
          ? `${text} is read as ${date.edtf}, the day first; ${otherThan(date.edtf, candidates)} is possible.`
          : `${text} is ${candidates.join(' or ')}: nothing here says which.`,
        fixes: () =>
          candidates.map(candidate => ({
            kind: 'offer',
            title: `Insert [Date: ${candidate}]`,
            preferred: false,
            edits: [editorEdit([at, at], `${before}[Date: ${candidate}]${after}`)],
          })),
      })),
};

/** The editor's own date counts as it is read. */
function isSaid({ from, edtf }: DateFact): boolean {
  return from === 'forced' && edtf !== null;
}

function otherThan(chosen: string, candidates: readonly string[]): string {
  return candidates.filter(candidate => candidate !== chosen).join(' or ');
}
