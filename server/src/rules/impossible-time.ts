/** `impossible-time`: an hour that no clock shows. */
import type { EntryRule } from './rule.ts';

export const impossibleTime: EntryRule = {
  reads: 'entry',
  code: 'impossible-time',
  severity: 'warning',
  summary: 'The time beside the date is one that no clock shows.',
  why: 'Several telegrams of one day are told apart by their hours; a wrong one puts an answer before its question.',
  fires: [
    {
      about: 'sixty-five minutes',
      text: '4 November 1962, 6:65 p.m.\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'an hour of the evening',
      text: '4 November 1962, 6:05 p.m.\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    { about: 'the midnight that ends a day', text: '4 November 1962, 24:00\n\nThe Minister received me.\n\nBRENNO\n' },
  ],
  check: ({ slips }) =>
    slips
      .filter(({ kind }) => kind === 'impossible-time')
      .map(({ span, text }) => ({ span, message: `There is no such time as ${text}.` })),
};
