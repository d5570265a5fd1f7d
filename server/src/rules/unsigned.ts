/** `unsigned`: no signature was found in a document of a kind that is signed, and it doesn't say that it is unsigned. */
import type { EntryType } from '../facts/facts.ts';
import { type EntryRule, wordFor } from './rule.ts';

export const unsigned: EntryRule = {
  reads: 'entry',
  code: 'unsigned',
  severity: 'warning',
  summary: 'No signature was found in a document of a kind that is signed, and it does not say that it is unsigned.',
  why: 'Who signed is who answers for what is said. Where senders of this kind regularly sign, a missing name is mostly a line lost in transcription; where they often do not, this is only a piece of information.',
  fires: [
    {
      about: 'a telegram that ends with its last paragraph',
      text: '4 November 1962\n\nThe Foreign Minister of Velmark received me today and spoke of the harbour at length.\n\nWe will send a full record by diplomatic mail.\n',
    },
  ],
  silent: [
    {
      about: 'a name closes the document',
      text: '4 November 1962\n\nThe Foreign Minister of Velmark spoke with me about the harbour.\n\nBRENNO\n',
    },
    {
      about: 'the document says that it is unsigned',
      text: '4 November 1962\n\nThe Foreign Minister of Velmark spoke with me about the harbour.\n\n[unsigned]\n',
    },
    {
      about: 'the editor supplies the name',
      text: '4 November 1962\n[Signed: Brenno]\n\nThe Foreign Minister of Velmark spoke with me.\n',
    },
    {
      about: 'minutes are not signed',
      text: '[Type: minutes]\n4 November 1962\n\nThe Minister opened the meeting and spoke of the harbour.\n',
    },
    { about: 'there is nothing yet but a title', text: '# The mission at Ardana\n' },
  ],
  check: ({ type, signatureState, signatureExpected, missingSignatureAt }) => {
    if (signatureState !== 'absent' || !missingSignatureAt || !isExpected(type)) return [];
    const found = {
      span: missingSignatureAt,
      message: `No signature was found in this ${wordFor(type)}. If it has none, say so with [unsigned].`,
    };
    switch (signatureExpected) {
      case 'always':
        return [found];
      case 'often':
        return [{ ...found, severity: 'information' }];
      case 'never':
        return [];
    }
  },
};

function isExpected(type: EntryType): boolean {
  switch (type) {
    case 'telegram':
    case 'letter':
      return true;
    case 'memorandum':
    case 'conversation':
    case 'minutes':
    case 'note':
    case 'other':
      return false;
  }
}
