import { expect, it } from 'vitest';
import { entryOf } from '../../server/src/archive/entry.ts';
import { sentenceOf } from '../../server/src/features/sentence-of.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';

const TEXT = `# Telegram From the Embassy in Velmark to Minister Lund
[Source: papers of Brenno]

Sarnow, March 7, 1956. Tesar came. Maren left.
`;

it.each([
  ['Lund', 'Telegram From the Embassy in Velmark to Minister Lund'],
  ['Brenno', '[Source: papers of Brenno]'],
  ['Tesar', 'Tesar came.'],
])('of %s', (name, sentence) => {
  const at = TEXT.indexOf(name);
  expect(sentenceOf(entryOf(TEXT, DEFAULT_SETTINGS), [at, at + name.length])).toBe(sentence);
});

it('without a title', () => {
  expect(sentenceOf(entryOf('Tesar came. Maren left.\n', DEFAULT_SETTINGS), [12, 17])).toBe('Maren left.');
});
