/** Names of other traditions against an authority that has nothing but one spelling of each. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../support/resolved-names.ts';
import { OFFICIALS, OTHERS, SENTENCES } from './officials-and-spellings.ts';

const AUTHORITY = OFFICIALS.map(([listed], at) => `o${at} | ${listed}`).join('\n');

/** Whom the names of a sentence mean, as they are listed. */
const meant = (sentence: string): readonly string[] =>
  namesIn(sentence, AUTHORITY).flatMap(name => {
    const id = /= o(\d+)$/.exec(name)?.[1];
    return id === undefined ? [] : [OFFICIALS[Number(id)]?.[0] ?? ''];
  });

describe('is found under every spelling', () => {
  it.each(OFFICIALS)('%s', (listed, ...spellings) => {
    const found = spellings.map((spelling, at) => {
      const sentence = (SENTENCES[at % SENTENCES.length] ?? '').replace('@', spelling);
      return [spelling, ...meant(sentence)];
    });
    expect(found).toEqual(spellings.map(spelling => [spelling, listed]));
  });
});

describe('is nobody of the list', () => {
  it.each(OTHERS)('%s', other => {
    expect(SENTENCES.flatMap(sentence => meant(sentence.replace('@', other)))).toEqual([]);
  });
});
