import { describe, expect, it } from 'vitest';
import {
  readOpeningPeople,
  readTitlePeople,
  splitListLine,
  splitRunIn,
} from '../../../server/src/syntax/constructs/people.ts';
import type { Span } from '../../../server/src/text/span.ts';

const words = (flat: string, spans: readonly Span[]): string[] => spans.map(span => flat.slice(...span));

describe('several people', () => {
  it.each([
    ['Mr. Tesar, Mr. Kowal and Ambassador Orlov', ['Mr. Tesar', 'Mr. Kowal', 'Ambassador Orlov']],
    ['Mr. Tesar, Minister, EUR', ['Mr. Tesar, Minister, EUR']],
    ['Comrades Kurt Lund and N. Tesar', ['Kurt Lund', 'N. Tesar']],
  ])('%s run in', (flat, expected) => {
    expect(words(flat, splitRunIn(flat))).toEqual(expected);
  });

  it.each([
    ['N.P. Orlov, Ambassador of Velmark', ['N.P. Orlov, Ambassador of Velmark']],
    ['General Lund\tMr. Orlov', ['General Lund', 'Mr. Orlov']],
    ['Velmark side:', []],
    ['U.S.', []],
  ])('%s in a list', (flat, expected) => {
    expect(words(flat, splitListLine(flat))).toEqual(expected);
  });

  it('of an opening sentence, with the author', () => {
    const flat =
      'Today talks were held between L.M. Brenno and Comrades K. Tesar, A. Rusal of the Ardanan side, as well as myself.';
    const opening = readOpeningPeople(flat);
    expect(opening && words(flat, opening.people)).toEqual(['L.M. Brenno', 'K. Tesar', 'A. Rusal']);
    expect(opening?.author && flat.slice(...opening.author)).toBe('myself');
    expect(readOpeningPeople('The harbour lies open to the north.')).toBeNull();
  });

  it('of a title', () => {
    const flat = 'Memorandum of Conversation Between President Lund and Chancellor Kestner, Sarnow, March 7, 1956';
    expect(words(flat, readTitlePeople(flat))).toEqual(['President Lund', 'Chancellor Kestner']);
    expect(readTitlePeople('Memorandum of Conversation')).toEqual([]);
  });
});
