import { expect, it } from 'vitest';
import { sentenceAround } from '../../server/src/text/sentence.ts';

it.each<[text: string, sentence: string]>([
  ['The talks ended. *Brenno* left for home. It rained.', 'Brenno left for home.'],
  ['It rained. Mr. *Brenno* spoke with Gen. Lund. He left.', 'Mr. Brenno spoke with Gen. Lund.'],
  ['It rained. A.I. *Brenno* spoke. He left.', 'A.I. Brenno spoke.'],
  ['# Title\n\n*Brenno* came\nto the harbour.\n\nHe left.', 'Brenno came to the harbour.'],
  ['One.\r\n\r\n*Brenno* came.\r\n\r\nTwo.', 'Brenno came.'],
  ['“Who came?” *Brenno* asked.', 'Brenno asked.'],
  ['He said in 1962. *Brenno* left.', 'Brenno left.'],
  ['*BRENNO*', 'BRENNO'],
  ['Today talks were held, and *Brenno*', 'Today talks were held, and Brenno'],
])('%j', (marked, sentence) => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  expect(sentenceAround(marked.replaceAll('*', ''), [start, end])).toBe(sentence);
});

it('is cut where it has no end', () => {
  const long = `${'word '.repeat(500)}Brenno ${'word '.repeat(500)}`;
  const sentence = sentenceAround(long, [2500, 2506]);
  expect(sentence.startsWith('…') && sentence.endsWith('…')).toBe(true);
  expect(sentence.length).toBeLessThan(700);
});
