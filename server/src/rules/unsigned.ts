/** `unsigned`: no signature was found in a document of a kind that is signed, and it doesn't say that it is unsigned. */
import type { EntryFacts, EntryType, InsertionFact } from '../facts/facts.ts';
import { editorEdit } from '../text/edit.ts';
import type { Found } from './finding.ts';
import type { Fix } from './fix.ts';
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
    {
      about: 'the head names the sender',
      text: 'Telegram From Sandor Brenno to the Foreign Office\n\nVelm, 4 November 1962\n\nThe Foreign Minister of Velmark received me today and spoke of the harbour at length.\n\nWe will send a full record by diplomatic mail.\n',
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
  check: facts => {
    const { type, signatureState, signatureExpected, missingSignatureAt } = facts;
    if (signatureState !== 'absent' || !missingSignatureAt || !isExpected(type)) return [];
    const { insertSignature } = facts;
    const sender = senderOf(facts);
    const found: Found = {
      span: missingSignatureAt,
      message: `No signature was found in this ${wordFor(type)}. If it has none, say so with [unsigned].`,
      fixes: () => fixesAt(insertSignature, sender),
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

/** The sender's name; an office doesn't sign. */
function senderOf({ sender }: EntryFacts): string | null {
  if (!sender?.name) return null;
  const [start, end] = sender.name;
  return sender.text.slice(start - sender.span[0], end - sender.span[0]);
}

/** The sender's name where the head gives it, else the word that there is none. */
function fixesAt({ at, before, after }: InsertionFact, sender: string | null): readonly Fix[] {
  const insert = (line: string) => [editorEdit([at, at], `${before}${line}${after}`)];
  const declare: Fix = {
    kind: 'declaration',
    title: 'Insert [unsigned]: the document has no signature',
    preferred: sender === null,
    edits: insert('[unsigned]'),
  };
  if (sender === null) return [declare];
  const sign: Fix = {
    kind: 'offer',
    title: `Insert [Signed: ${sender}], who is named as the sender`,
    preferred: true,
    edits: insert(`[Signed: ${sender}]`),
  };
  return [sign, declare];
}

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
