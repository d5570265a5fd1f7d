/** `undated`: a document that should have a date has none and doesn't say so. */
import type { EntryType } from '../facts/facts.ts';
import { type EntryRule, wordFor } from './rule.ts';

export const undated: EntryRule = {
  reads: 'entry',
  code: 'undated',
  severity: 'warning',
  summary: 'No date was found, and the document does not say that it has none.',
  why: 'A document without a date has no place in a chronology, and nobody can say who held an office when it was written. Whether the archive gives no date or the transcription lost it is known only to the one who types it.',
  fires: [
    {
      about: 'a telegram that begins with its first paragraph',
      text: '# The mission at Ardana\n\nThe Foreign Minister of Velmark received me today and spoke of the harbour.\n\nBRENNO\n',
    },
    {
      about: 'a date of reception is not the date of the document',
      text: 'Received November 5, 1962, 7:12 a.m.\n\nThe Foreign Minister of Velmark spoke with me about the harbour and the grain.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'the date stands on the first line',
      text: '4 November 1962\n\nThe Foreign Minister of Velmark spoke with me about the harbour.\n\nBRENNO\n',
    },
    {
      about: 'the date stands beside the signature',
      text: 'The Foreign Minister of Velmark spoke with me about the harbour.\n\n4.XI.62 BRENNO\n',
    },
    {
      about: 'the document says that it has none',
      text: '[undated]\n\nThe Foreign Minister of Velmark spoke with me about the harbour.\n\nBRENNO\n',
    },
    { about: 'the editor supplies it', text: '[Date: 4 November 1962]\n\nThe Minister spoke with me.\n\nBRENNO\n' },
    { about: 'an editorial note needs none', text: '[Type: note]\n\nNo record of the conversation has been found.\n' },
    { about: 'there is nothing yet but a title', text: '# The mission at Ardana\n' },
  ],
  check: ({ type, dateState, missingDateAt }) =>
    dateState === 'absent' && missingDateAt && isExpected(type)
      ? [
          {
            span: missingDateAt,
            message: `No date was found in this ${wordFor(type)}. If it has none, say so with [undated].`,
          },
        ]
      : [],
};

function isExpected(type: EntryType): boolean {
  switch (type) {
    case 'telegram':
    case 'letter':
    case 'memorandum':
    case 'conversation':
    case 'minutes':
    case 'other':
      return true;
    case 'note':
      return false;
  }
}
