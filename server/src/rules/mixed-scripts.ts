/** `mixed-scripts`: a Cyrillic or Greek letter in a Latin word, or the reverse. */
import { sourceEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const mixedScripts: EntryRule = {
  reads: 'entry',
  code: 'mixed-scripts',
  severity: 'warning',
  summary: 'A word holds a letter of another script that only looks right.',
  why: 'OCR and a keyboard left in the wrong script put such letters in. Nobody sees them, and no search finds the word.',
  fires: [
    {
      about: 'a Cyrillic е in a Latin word',
      text: '4 November 1962\n\nThe Minist\u0435r received me today.\n\nBRENNO\n',
    },
    { about: 'a Latin o in a Russian word', text: '4 ноября 1962 г.\n\nМинистр принял меня в пoрту.\n\nБРЕННО\n' },
  ],
  silent: [
    { about: 'one script', text: '4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n' },
    { about: 'words of both, each in its own', text: '4 November 1962\n\nHe said «порт», the harbour.\n\nBRENNO\n' },
    { about: 'a Greek letter that looks like no Latin one', text: '4 November 1962\n\nThe Δv is 3 μm.\n\nBRENNO\n' },
    { about: 'letters with marks', text: '4 November 1962\n\nSándor received Ørsted and Łoś.\n\nBRENNO\n' },
  ],
  check: ({ textFaults }) =>
    textFaults.flatMap(({ kind, span, corrected }) =>
      kind === 'mixed-scripts' && corrected !== null
        ? [
            {
              span,
              message: 'This word holds letters of two scripts that look alike.',
              fixes: () => [
                {
                  kind: 'correction',
                  title: `Write the source’s word in one script: ${corrected}`,
                  preferred: true,
                  edits: [sourceEdit(span, corrected)],
                },
              ],
            },
          ]
        : [],
    ),
};
