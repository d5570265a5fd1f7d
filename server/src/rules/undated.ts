/** `undated`: a document that should have a date has none and doesn't say so. */
import { datesElsewhere } from '../archive/dates-elsewhere.ts';
import type { EntryType, InsertionFact } from '../facts/facts.ts';
import { editorEdit } from '../text/edit.ts';
import type { Where } from './finding.ts';
import type { Fix } from './fix.ts';
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
    {
      about: 'the name of the file holds one, and the archive the telegram that it answers',
      file: 'brenno-1962-11-04.telegram',
      text: 'Telegram From the Legation in Velmark to the Foreign Office\n\nYour 1643. The Foreign Minister of Velmark spoke with me about the harbour.\n\nBRENNO\n',
      beside: { 'a.telegram': '3 November 1962\n[Number: 1643]\n\nAsk about the harbour at once.\n\nHALVARD\n' },
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
  check: facts => {
    const { type, dateState, missingDateAt } = facts;
    if (dateState !== 'absent' || !missingDateAt || !isExpected(type)) return [];
    const { insertDate } = facts;
    return [
      {
        span: missingDateAt,
        message: `No date was found in this ${wordFor(type)}. If it has none, say so with [undated].`,
        fixes: where => fixesAt(insertDate, where),
      },
    ];
  },
};

/** A date that something speaks for, else the word that there is none. */
function fixesAt({ at, before, after }: InsertionFact, { archive, document, placed }: Where): readonly Fix[] {
  const insert = (line: string) => [editorEdit([at, at], `${before}${line}${after}`)];
  const dates = datesElsewhere(archive, document, placed.entry);
  return [
    ...dates.map(
      ({ edtf, evidence }, index): Fix => ({
        kind: 'offer',
        title: `Insert [Date: ${edtf}], ${evidence}`,
        preferred: index === 0,
        edits: insert(`[Date: ${edtf}]`),
      }),
    ),
    {
      kind: 'declaration',
      title: 'Insert [undated]: the document has no date',
      preferred: dates.length === 0,
      edits: insert('[undated]'),
    },
  ];
}

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
