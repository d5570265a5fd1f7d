/** `duplicate-number`: two documents of a folder have one number. */
import { parentOf, shownName } from '../archive/folders.ts';
import { firstNumbersIn, numbersOf } from '../archive/numbers.ts';
import type { ArchiveRule } from './rule.ts';

const TEXT = (number: string) =>
  `Telegram From the Legation in Velmark to the Foreign Office\n\n4 November 1962\n[Number: ${number}]\n\nThe Minister received me today.\n\nBRENNO\n`;

const REFERRING = (number: string) =>
  `${number}. Airgram From the Legation in Velmark to the Foreign Office\n\n4 November 1962\n\nSUBJECT\nThe harbour\n\nREFERENCE:\nCA-4339\n\nThe Minister received me today.\n\nBRENNO\n`;

export const duplicateNumber: ArchiveRule = {
  reads: 'archive',
  code: 'duplicate-number',
  severity: 'warning',
  summary: 'Two documents of one folder, of one kind, sender and year, bear one number.',
  why: 'A document was transcribed twice, or a digit of its number is wrong: whoever cites it by its number leads to the other one.',
  fires: [{ about: 'the second of two telegrams 1643', text: TEXT('1643'), beside: { 'a.telegram': TEXT('1643') } }],
  silent: [
    { about: 'each has its own', text: TEXT('1644'), beside: { 'a.telegram': TEXT('1643') } },
    {
      about: 'another year’s',
      text: TEXT('1643'),
      beside: { 'a.telegram': TEXT('1643').replace('1962', '1961') },
    },
    {
      about: 'both refer to one and the same',
      text: REFERRING('1644'),
      beside: { 'a.telegram': REFERRING('1643') },
    },
    { about: 'another folder’s', text: TEXT('1643'), beside: { 'other/a.telegram': TEXT('1643') } },
  ],
  check: ({ archive, document, placed }) =>
    numbersOf(placed.entry, archive.open.has(document.file)).flatMap(({ key, text, span }) => {
      const first = firstNumbersIn(archive, parentOf(document.file)).get(key);
      const here = first?.file === document.file;
      // A telegram that is quoted brings its head along: within one entry numbers may stand again.
      if (!first || (here && document.entries[first.entry]?.start === placed.start)) return [];
      return [
        {
          span,
          message: `Number ${text} stands ${here ? 'above in this file' : `in ${shownName(first.file)}`} already.`,
          related: [{ message: `The first document of number ${text}`, file: first.file, span: first.span }],
        },
      ];
    }),
};
