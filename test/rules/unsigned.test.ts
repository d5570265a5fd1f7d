import { describe, expect, it } from 'vitest';
import type { EntryFacts } from '../../server/src/facts/facts.ts';
import { unsigned } from '../../server/src/rules/unsigned.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unsigned));

const ABSENT = {
  type: 'telegram',
  signatureState: 'absent',
  signatureExpected: 'always',
  missingSignatureAt: [3, 9],
} as unknown as EntryFacts;

it('is found where the signature is expected, and says only that none was found', () => {
  expect(unsigned.check(ABSENT, DEFAULT_SETTINGS)).toMatchObject([
    { span: [3, 9], message: 'No signature was found in this telegram. If it has none, say so with [unsigned].' },
  ]);
});

it('weighs less where such documents are often not signed', () => {
  expect(unsigned.check({ ...ABSENT, signatureExpected: 'often' }, DEFAULT_SETTINGS)).toMatchObject([
    { severity: 'information' },
  ]);
});

it.each<[what: string, facts: Partial<EntryFacts>]>([
  ['it is signed', { signatureState: 'present' }],
  ['the document says that it is unsigned', { signatureState: 'declared-absent' }],
  ['nobody signs such documents', { signatureExpected: 'never' }],
  ['there is no body', { missingSignatureAt: null }],
  ['it is a memorandum', { type: 'memorandum' }],
  ['it is a record of a conversation', { type: 'conversation' }],
  ['it is a record of a meeting', { type: 'minutes' }],
  ['it is an editorial note', { type: 'note' }],
  ['it is something else', { type: 'other' }],
])('is silent where %s', (_what, facts) => {
  expect(unsigned.check({ ...ABSENT, ...facts }, DEFAULT_SETTINGS)).toEqual([]);
});
