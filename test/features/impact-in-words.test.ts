import { expect, it } from 'vitest';
import type { Change } from '../../server/src/features/impact.ts';
import { impactInWords } from '../../server/src/features/impact-in-words.ts';

const change = (file: string): Change => ({
  file,
  span: [0, 1],
  text: 'Lund',
  sentence: 'Lund came.',
  before: ['a'],
  after: ['a', 'b'],
});

it('shows the first and says how many more there are', () => {
  const { label, description } = impactInWords(Array.from({ length: 8 }, (_, at) => change(`/a/${at % 2}`)));
  expect(label).toBe('8 names in 2 documents would mean another');
  expect(description.split('; ')).toHaveLength(6);
  expect(description).toMatch(/^Lund: a → a or b \(“Lund came.”\);.*; and 3 more$/);
});
