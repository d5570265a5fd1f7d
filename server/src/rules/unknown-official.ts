/** `unknown-official`: a mark names an official whom no authority has. */
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { editorEdit } from '../text/edit.ts';
import { nearest } from '../text/nearest.ts';
import type { ArchiveRule } from './rule.ts';

const OFFICIALS = 'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n';

export const unknownOfficial: ArchiveRule = {
  reads: 'archive',
  code: 'unknown-official',
  severity: 'warning',
  summary: 'A mark names an official whom no authority of this folder has.',
  why: 'The name is printed without the person: the id is mistyped, or the official was renamed or never entered.',
  fires: [
    {
      about: 'a letter too many in the id',
      text: '4 November 1962\n\nThen [[ivar-hallvard|Halvard]] spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  silent: [
    {
      about: 'the official is there',
      text: '4 November 1962\n\nThen [[ivar-halvard|Halvard]] spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
    {
      about: 'a mark that says that nobody knows who it is',
      text: '4 November 1962\n\nThen [[?|Tesar]] spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
    {
      about: 'a name without a mark that nobody has',
      text: '4 November 1962\n\nThen Tesar spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  check: ({ archive, document, placed }) => {
    const marks = factsOf(placed.entry).marks.filter(({ kind, value }) => kind === 'official' && value !== null);
    if (marks.length === 0) return [];
    const { officials } = authorityOf(archive, document.file);
    return marks.flatMap(({ span, value }) => {
      // `[[?|Tesar]]` says that nobody knows.
      if (value === null || value === '?' || officials.has(value)) return [];
      const meant = nearest(value, officials.keys());
      const start = span[0] + 2;
      return [
        {
          span: [start, start + value.length],
          message: `No authority of this folder has an official “${value}”.`,
          ...(meant !== null && {
            fixes: () => [
              {
                kind: 'offer',
                title: `Write ${meant}`,
                preferred: true,
                edits: [editorEdit([start, start + value.length], meant)],
              },
            ],
          }),
        },
      ];
    });
  },
};
