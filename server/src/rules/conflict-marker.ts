/** `conflict-marker`: two versions of a passage that git could not bring together. */
import { sourceEdit } from '../text/edit.ts';
import type { EntryRule } from './rule.ts';

export const conflictMarker: EntryRule = {
  reads: 'entry',
  code: 'conflict-marker',
  severity: 'error',
  summary: 'Two versions of a passage stand here that git could not bring together.',
  why: 'The document holds the passage twice, and a reader can’t tell which version is the archive’s.',
  fires: [
    {
      about: 'two transcribers (case 11)',
      text: '4 November 1962\n\n<<<<<<< HEAD\nThe Minister received me today.\n=======\nThe Minister received us today.\n>>>>>>> other\n\nBRENNO\n',
    },
    {
      about: 'a mark that was left behind',
      text: '4 November 1962\n\nThe Minister received me.\n>>>>>>> other\n\nBRENNO\n',
    },
  ],
  silent: [
    { about: 'a rule of the typescript', text: '4 November 1962\n\nThe Minister received me.\n\n=======\n\nBRENNO\n' },
    {
      about: 'arrows in a line',
      text: '4 November 1962\n\nThe Minister >>>>>>> received me <<<<<<< today.\n\nBRENNO\n',
    },
  ],
  check: ({ conflicts }) =>
    conflicts.map(({ marks: [first, ...others], span, versions }) => ({
      span: first ?? span,
      message: 'Git left a conflict here: choose one version and take its marks out.',
      related: others.map(mark => ({ message: 'The conflict goes on here', span: mark })),
      ...(versions && {
        fixes: () =>
          versions.map((version, at) => ({
            kind: 'correction',
            title: `Keep the ${at === 0 ? 'upper' : 'lower'} version only: ${opening(version)}`,
            preferred: false,
            edits: [sourceEdit(span, version.trimEnd())],
          })),
      }),
    })),
};

function opening(version: string): string {
  const words = version.trim();
  if (words === '') return 'nothing';
  return words.length > 40 ? `“${words.slice(0, 40)}…”` : `“${words}”`;
}
