import { describe, expect, it } from 'vitest';
import { plainWords } from '../../server/src/syntax/plain-words.ts';
import { wordingOf } from '../../server/src/syntax/wording.ts';

const paragraph = (text: string) => ({ wording: wordingOf(text, text), start: 0 });
const TEXT = [
  'We take note. A note, and notes; foot-note, note’s.',
  'Note: the ball is ours, a ballad and a ball',
  'öl and note',
];

/** With many others asked before, all words are counted at once. */
const OTHERS = Array.from({ length: 20 }, (_, i) => `other${'x'.repeat(i)}`);

describe.each([
  ['few words', []],
  ['many words', OTHERS],
])('%s', (_, others) => {
  it.each<[word: string, count: number]>([
    ['note', 3],
    ['notes', 1],
    ['ball', 2],
    ['and', 3],
    ['foot', 0],
    ['öl', 0],
    ['Note', 0],
    ['of', 0],
    ['', 0],
  ])('%j', (word, count) => {
    const countOf = plainWords(TEXT.map(paragraph));
    for (const other of others) countOf(other);
    expect(countOf(word)).toBe(count);
  });
});

it('counts in linear time, however many words are asked for', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => paragraph(`word${'abcdefghij'[i % 10]}`));
  const count = plainWords(many);
  for (let i = 0; i < 20_000; i++) count(`w${i.toString(36).replace(/\d/g, 'z')}`);
  expect(count('worda')).toBe(2000);
});
