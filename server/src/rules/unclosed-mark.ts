/** `unclosed-mark`: a mark of the editor's is begun and not ended. */
import { editorEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

const OFFICIALS = 'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n';

export const unclosedMark: EntryRule = {
  reads: 'entry',
  code: 'unclosed-mark',
  severity: 'warning',
  summary: 'A mark is begun and not ended.',
  why: 'What is not closed is no mark: the remark is printed as if the archive had written it, the struck passage as if it stood.',
  fires: [
    { about: 'a remark', text: '4 November 1962\n\nThe Minister {>>which one? received me today.\n\nBRENNO\n' },
    {
      about: 'an official',
      text: '4 November 1962\n\nThen [[ivar-halvard|Halvard] spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  silent: [
    {
      about: 'a remark that is closed',
      text: '4 November 1962\n\nThe Minister {>>which one?<<} received me.\n\nBRENNO\n',
    },
    {
      about: 'an official’s mark',
      beside: { 'officials.yaml': OFFICIALS },
      text: '4 November 1962\n\nThen [[ivar-halvard|Halvard]] spoke to me.\n\nBRENNO\n',
    },
    {
      about: 'a quotation that the next paragraph goes on with',
      text: '4 November 1962\n\n“We will come.\n\n“We will not stay.”\n\nBRENNO\n',
    },
    {
      about: 'a single bracket of the source',
      text: '4 November 1962\n\nThe Minister [so he said received me.\n\nBRENNO\n',
    },
  ],
  check: ({ markFaults }) =>
    markFaults.flatMap(fault =>
      fault.kind === 'unclosed-mark'
        ? [
            {
              span: fault.span,
              message: `This mark has no ${fault.closing}.`,
              fixes: () => [
                {
                  kind: 'offer',
                  title: `Close the mark with ${fault.closing}`,
                  preferred: true,
                  edits: [editorEdit([fault.closeAt, fault.closeAt], fault.closing)],
                },
              ],
            },
          ]
        : [],
    ),
};
