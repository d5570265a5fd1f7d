/** `control-character`: an invisible character that no typewriter has. */
import { sourceEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const controlCharacter: EntryRule = {
  reads: 'entry',
  code: 'control-character',
  severity: 'warning',
  summary: 'An invisible control character stands in the text.',
  why: 'It breaks search, and XML that holds one can’t be read. Characters that turn the direction of writing show another text than the one that is there.',
  fires: [
    { about: 'a backspace from a scanner', text: '4 November 1962\n\nThe Minister\b received me today.\n\nBRENNO\n' },
    {
      about: 'the direction of writing is turned',
      text: '4 November 1962\n\nThe Minister \u202e received me.\n\nBRENNO\n',
    },
  ],
  silent: [
    { about: 'tabs and form feeds', text: '4 November 1962\n\n\tThe Minister received me today.\f\nBRENNO\n' },
    { about: 'line ends of every kind', text: '4 November 1962\r\n\r\nThe Minister received me.\r\n\r\nBRENNO\r\n' },
  ],
  check: ({ textFaults }) =>
    textFaults
      .filter(({ kind }) => kind === 'control-character')
      .map(({ span }) => ({
        span,
        message: 'An invisible control character stands here.',
        fixes: () => [
          {
            kind: 'correction',
            title: 'Take the invisible character out of the source’s text',
            preferred: true,
            edits: [sourceEdit(span, '')],
          },
        ],
      })),
};
