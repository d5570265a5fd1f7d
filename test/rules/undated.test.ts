import { describe, expect, it } from 'vitest';
import type { EntryFacts } from '../../server/src/facts/facts.ts';
import { undated } from '../../server/src/rules/undated.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(undated));

const ABSENT = { type: 'telegram', dateState: 'absent', missingDateAt: [3, 9] } as unknown as EntryFacts;

it('is found where the first word of the text stands', () => {
  expect(undated.check(ABSENT, DEFAULT_SETTINGS)).toMatchObject([
    { span: [3, 9], message: 'No date was found in this telegram. If it has none, say so with [undated].' },
  ]);
});

it.each<[what: string, facts: Partial<EntryFacts>]>([
  ['a date is there', { dateState: 'present' }],
  ['the document says that it has none', { dateState: 'declared-absent' }],
  ['there is no body', { missingDateAt: null }],
  ['it is an editorial note', { type: 'note' }],
])('is silent where %s', (_what, facts) => {
  expect(undated.check({ ...ABSENT, ...facts }, DEFAULT_SETTINGS)).toEqual([]);
});

it.each(['telegram', 'letter', 'memorandum', 'conversation', 'minutes', 'other'] as const)(
  'a %s should have a date',
  type => {
    expect(undated.check({ ...ABSENT, type }, DEFAULT_SETTINGS).length).toBe(1);
  },
);
