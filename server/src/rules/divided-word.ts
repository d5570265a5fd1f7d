/** `divided-word`: a word is still divided where a line of the original ended. */
import { sourceEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const dividedWord: EntryRule = {
  reads: 'entry',
  code: 'divided-word',
  severity: 'hint',
  summary: 'A word is divided here that the document has undivided elsewhere.',
  why: 'A search for the word passes over it.',
  fires: [
    {
      about: 'at the end of a line of the original',
      text: '4 November 1962\n\nThe harbour is closed. Nobody enters the har- bour by night.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'the whole word stands nowhere',
      text: '4 November 1962\n\nNobody enters the har- bour by night.\n\nBRENNO\n',
    },
    {
      about: 'two compounds share their end',
      text: '4 November 1962\n\nThe pre- and postwar harbour is closed.\n\nBRENNO\n',
    },
    {
      about: 'it is a compound elsewhere',
      text: '4 November 1962\n\nThe cooperation failed: co-operation was refused, and co- operation ended.\n\nBRENNO\n',
    },
  ],
  check: ({ textFaults }) =>
    textFaults.flatMap(({ kind, span, corrected }) =>
      kind === 'divided-word' && corrected !== null
        ? [
            {
              span,
              message: `This reads “${corrected}” elsewhere in the document.`,
              fixes: () => [
                {
                  kind: 'correction',
                  title: `Join the source’s word: ${corrected}`,
                  preferred: true,
                  edits: [sourceEdit(span, corrected)],
                },
              ],
            },
          ]
        : [],
    ),
};
