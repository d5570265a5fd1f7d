/** `duplicate-note`: two notes of one number. */
import type { Span } from '../text/span.ts';
import type { EntryRule } from './rule.ts';

export const duplicateNote: EntryRule = {
  reads: 'entry',
  code: 'duplicate-note',
  severity: 'warning',
  summary: 'Two notes have one number.',
  why: 'A call leads to two notes, and which of them is meant can’t be told.',
  fires: [
    {
      about: 'two notes 1',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.\n\nBRENNO\n\n[1] Ivar Halvard.\n[1] Not printed.\n',
    },
  ],
  silent: [
    {
      about: 'one of each number',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[2]\n\nBRENNO\n\n[1] Ivar Halvard.\n[2] Not printed.\n',
    },
    {
      about: 'a note that is called twice',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[1]\n\nBRENNO\n\n[1] Not printed.\n',
    },
  ],
  check: ({ notes }) => {
    const first = new Map<string, Span>();
    return notes.flatMap(({ number, mark }) => {
      if (number === null || !mark) return [];
      const before = first.get(number);
      if (!before) {
        first.set(number, mark);
        return [];
      }
      return [
        {
          span: mark,
          message: `There is a note ${number} already.`,
          related: [{ message: `The first note ${number}`, span: before }],
        },
      ];
    });
  },
};
