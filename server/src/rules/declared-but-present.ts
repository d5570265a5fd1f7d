/** `declared-but-present`: the document says that it lacks what it has. */
import type { DeclaredFact } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { editorEdit } from '../text/edit.ts';
import type { Found } from './finding.ts';
import type { EntryRule } from './rule.ts';

export const declaredButPresent: EntryRule = {
  reads: 'entry',
  code: 'declared-but-present',
  severity: 'warning',
  summary: 'The document says that it is undated or unsigned, and has a date or a signature.',
  why: 'One of the two is not so. A list of unsigned documents would hold one that is signed.',
  fires: [
    {
      about: 'a signature below [unsigned]',
      text: '4 November 1962\n\nThe Minister received me today and spoke of the harbour.\n\n[unsigned]\n\nBRENNO\n',
    },
    {
      about: 'a date below [undated]',
      text: '[undated]\n4 November 1962\n\nThe Minister received me today and spoke of the harbour.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'it is unsigned',
      text: '4 November 1962\n\nThe Minister received me today and spoke of the harbour.\n\n[unsigned]\n',
    },
    {
      about: 'it is undated, and the editor has a conjecture',
      text: '[undated; before 5 November 1962]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'a line that says where it was written, and that it is undated, above a date that belongs to the text',
      text: 'Ardana, undated.\n\nExcerpts from a speech\n\n4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'a date of reception is not the document’s',
      text: '[undated]\nReceived 4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  check: facts => {
    const { declared } = facts;
    if (!declared.unsigned && !declared.undated) return [];
    const { signatures, dates, date, dateState } = facts;
    const found: Found[] = [];
    const [signature] = signatures;
    if (declared.unsigned && signature) {
      found.push(contradiction(declared.unsigned, `signed: ${signature.text}`, signature.span));
    }
    const dated = declared.undated?.bare
      ? dates.find(({ kind, edtf }) => kind === 'dateline' && edtf)
      : dateState === 'present'
        ? date
        : null;
    if (declared.undated && dated) found.push(contradiction(declared.undated, `dated: ${dated.text}`, dated.span));
    return found;
  },
};

function contradiction({ span, whole }: DeclaredFact, what: string, at: Span): Found {
  return {
    span,
    message: `This says that it is missing, but the document is ${what}.`,
    related: [{ message: `The document is ${what}`, span: at }],
    tags: ['unnecessary'],
    fixes: () => [
      { kind: 'offer', title: `Take it out: the document is ${what}`, preferred: true, edits: [editorEdit(whole, '')] },
    ],
  };
}
