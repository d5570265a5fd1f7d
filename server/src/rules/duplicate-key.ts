/** `duplicate-key`: a key that can hold once stands twice. */
import type { KeyFact } from '../facts/facts.ts';
import { editorEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const duplicateKey: EntryRule = {
  reads: 'entry',
  code: 'duplicate-key',
  severity: 'warning',
  summary: 'A key that a document has once stands twice.',
  why: 'Only the first of them counts, and who typed the second believes that it does.',
  fires: [
    {
      about: 'two dates',
      text: '[Date: 4 November 1962]\n[Date: 5 November 1962]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    { about: 'one of each', text: '[Date: 4 November 1962]\n[Place: Ardana]\n\nThe Minister received me.\n\nBRENNO\n' },
    {
      about: 'two signers',
      text: '4 November 1962\n[Signed: Brenno]\n[Signed: Halvard]\n\nThe Minister received us today.\n',
    },
    {
      about: 'each entry has its own',
      text: '# One\n[Date: 4 November 1962]\n\nThe Minister came.\n\nBRENNO\n\n# Two\n[Date: 5 November 1962]\n\nHe left.\n\nBRENNO\n',
    },
  ],
  check: ({ keys }) => {
    const firsts = new Map<string, KeyFact>();
    return keys.flatMap(own => {
      const { key, name, span, whole, value } = own;
      if (key === null || !ONCE.has(key)) return [];
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, own);
        return [];
      }
      return [
        {
          span,
          message: `${name.text} is given already${first.value ? `: ${first.value.text}` : ''}. This one does not count.`,
          related: [{ message: `The first ${name.text}`, span: first.span }],
          tags: ['unnecessary'],
          fixes: () => [
            {
              kind: 'offer',
              title: `Take the second one out${value ? `: ${value.text}` : ''}`,
              preferred: true,
              edits: [editorEdit(whole, '')],
            },
          ],
        },
      ];
    });
  },
};

/** A document may go to several people, bear several numbers and be signed by several hands. */
const ONCE: ReadonlySet<string> = new Set(['date', 'place', 'type', 'brackets']);
