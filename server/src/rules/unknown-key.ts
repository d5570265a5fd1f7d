/** `unknown-key`: a key in brackets that is one letter off a known one. */
import { editorEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const unknownKey: EntryRule = {
  reads: 'entry',
  code: 'unknown-key',
  severity: 'warning',
  summary: 'A key in brackets is one letter off one that the format knows.',
  why: 'What is not known says nothing: the date that the editor gave is not the document’s.',
  settings: 'Keys of the archive’s own are named in `.cablegram.yaml`:\n\n```yaml\nkeys: [Reel, Box]\n```',
  fires: [
    {
      about: 'a letter too few',
      text: '[Dat: 4 November 1962]\n5 November 1962\n\nThe Minister received me.\n\nBRENNO\n',
    },
  ],
  silent: [
    { about: 'a known key', text: '[Date: 4 November 1962]\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a word that is like none of the format’s',
      text: '[Reel: 12]\n4 November 1962\n\nThe Minister received me.\n\nBRENNO\n',
    },
    {
      about: 'a key of the folder’s',
      text: '[Dats: 12]\n4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'keys: [Dats]\n' },
    },
  ],
  check: ({ keys }) =>
    keys.flatMap(({ name, key, meant }) =>
      key === null && meant !== null
        ? [
            {
              span: name.span,
              message: `There is no key “${name.text}”. ${meant} is meant?`,
              fixes: () => [
                {
                  kind: 'offer',
                  title: `Write ${meant}`,
                  preferred: true,
                  edits: [editorEdit(name.span, meant)],
                },
              ],
            },
          ]
        : [],
    ),
};
