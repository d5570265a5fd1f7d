/** `replacement-character`: a character was lost when the text was converted. */
import type { EntryRule } from './rule.ts';

export const replacementCharacter: EntryRule = {
  reads: 'entry',
  code: 'replacement-character',
  severity: 'warning',
  summary: 'A character was lost when the text was converted.',
  why: 'What stood there can be told from the original alone, and every further conversion makes it harder to see that something is missing.',
  fires: [{ about: 'a lost letter', text: '4 November 1962\n\nS\ufffdndor received me today.\n\nBRENNO\n' }],
  silent: [
    { about: 'the letter is there', text: '4 November 1962\n\nSándor received me today.\n\nBRENNO\n' },
    { about: 'a question mark is one', text: '4 November 1962\n\nS?ndor received me [?] today.\n\nBRENNO\n' },
  ],
  check: ({ textFaults }) =>
    textFaults
      .filter(({ kind }) => kind === 'replacement-character')
      .map(({ span: [start, end] }) => ({
        span: [start, end],
        message:
          end - start === 1
            ? 'A character was lost here in a conversion.'
            : `${end - start} characters were lost here in a conversion.`,
      })),
};
