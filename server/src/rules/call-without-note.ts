/** `call-without-note`: a call in the text whose note is missing. */
import type { EntryRule } from './rule.ts';

export const callWithoutNote: EntryRule = {
  reads: 'entry',
  code: 'call-without-note',
  severity: 'warning',
  summary: 'A note is called in the text and isn’t there, where others are.',
  why: 'The note was lost, or the number is wrong: the reader is sent to nothing.',
  fires: [
    {
      about: 'the second note is missing',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[2]\n\nBRENNO\n\n[1] Ivar Halvard.\n',
    },
  ],
  silent: [
    {
      about: 'both notes are there',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[2]\n\nBRENNO\n\n[1] Ivar Halvard.\n[2] Not printed.\n',
    },
    {
      about: 'the notes were left out of the transcription',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[2]\n\nBRENNO\n',
    },
    {
      about: 'numbered paragraphs',
      text: '4 November 1962\n\nThe Minister received me today.[1]\n\n[2] He spoke of the harbour.\n\n[3] He left.\n\nBRENNO\n\n[1] Not printed.\n',
    },
    {
      about: 'a number that corrects another',
      text: '4 November 1962\n\nThe Minister[1] received me on Feb 3 [13].\n\nBRENNO\n\n[1] Ivar Halvard.\n',
    },
  ],
  check: facts => {
    const numbers = new Set(facts.notes.flatMap(({ number, mark }) => (mark ? (number ?? []) : [])));
    if (numbers.size === 0) return [];
    // What lies beyond the next number is no call: it corrects a number of the text.
    const last = [...numbers].reduce((most, number) => Math.max(most, Number(number)), 0) + 1;
    return facts.calls.flatMap(({ number, span, doubtful }) =>
      doubtful || numbers.has(number) || Number(number) > last
        ? []
        : [{ span, message: `There is no note ${number}.` }],
    );
  },
};
