/** `unknown-mark`: braces of CriticMarkup that mean nothing here. */
import type { EntryRule } from './rule.ts';

export const unknownMark: EntryRule = {
  reads: 'entry',
  code: 'unknown-mark',
  severity: 'warning',
  summary: 'Braces stand here that are a mark elsewhere and mean nothing in a telegram.',
  why: 'Highlighting and substitution are no facts about a document. They would be printed as they stand.',
  fires: [
    { about: 'highlighting', text: '4 November 1962\n\nThe {==Minister==} received me today.\n\nBRENNO\n' },
    { about: 'a substitution', text: '4 November 1962\n\nThe {~~Minster~>Minister~~} received me today.\n\nBRENNO\n' },
  ],
  silent: [
    {
      about: 'a deletion and an addition',
      text: '4 November 1962\n\nThe {--Minster--}{++Minister++} received me.\n\nBRENNO\n',
    },
    {
      about: 'braces of the source',
      text: '4 November 1962\n\nThe Ministers {Lund and Brenno} received me.\n\nBRENNO\n',
    },
  ],
  check: ({ markFaults }) =>
    markFaults
      .filter(({ kind }) => kind === 'unknown-mark')
      .map(({ span }) => ({
        span,
        message: 'This is no mark here: write {--struck out--}, {++added++} or {>>a remark<<}.',
      })),
};
