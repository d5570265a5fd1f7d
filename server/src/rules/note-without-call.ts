/** `note-without-call`: a numbered note that nothing in the text calls. */
import type { EntryRule } from './rule.ts';

export const noteWithoutCall: EntryRule = {
  reads: 'entry',
  code: 'note-without-call',
  severity: 'warning',
  summary: 'A numbered note is called nowhere in the text, where others are.',
  why: 'Nobody can tell what the note is about: its call was lost, or the note belongs to another document.',
  fires: [
    {
      about: 'the second call is missing',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.\n\nBRENNO\n\n[1] Ivar Halvard.\n[2] Not printed.\n',
    },
  ],
  silent: [
    {
      about: 'both are called',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.[2]\n\nBRENNO\n\n[1] Ivar Halvard.\n[2] Not printed.\n',
    },
    {
      about: 'no note is called: the calls were left out of the transcription',
      text: '4 November 1962\n\nThe Minister received me today and spoke of the harbour.\n\nBRENNO\n\n[1] Ivar Halvard.\n[2] Not printed.\n',
    },
    {
      about: 'a call in another note',
      text: '4 November 1962\n\nThe Minister[1] received me today and spoke of the harbour.\n\nBRENNO\n\n[1] Ivar Halvard.[2]\n[2] Not printed.\n',
    },
  ],
  check: facts => {
    const numbered = facts.notes.filter(({ mark }) => mark !== null);
    if (numbered.length === 0) return [];
    const called = new Set(facts.calls.map(({ number }) => number));
    if (called.size === 0) return [];
    return numbered.flatMap(({ number, mark }) =>
      number !== null && mark && !called.has(number)
        ? [{ span: mark, message: `Note ${number} is called nowhere in the text.` }]
        : [],
    );
  },
};
