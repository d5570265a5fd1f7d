import { describe, expect, it } from 'vitest';
import {
  isAddressed,
  isNumberLine,
  isTitleEnd,
  readMarkedTitle,
  readParties,
  readTitle,
  splitAddress,
} from '../../../server/src/syntax/constructs/title.ts';

function check(line: string, headFollows = false): string | null {
  const node = readTitle(line, 0, headFollows);
  return node && line.slice(...node.label);
}

describe('title', () => {
  it.each([
    [
      '250. Telegram From the Embassy in Velmark to the Department of State[1]',
      'Telegram From the Embassy in Velmark to the Department of State',
    ],
    [
      'The Ambassador in Velmark (Orlov) to the Secretary of State',
      'The Ambassador in Velmark (Orlov) to the Secretary of State',
    ],
    ['1. Editorial Note', 'Editorial Note'],
    [
      'Memorandum by Mr. Max W. Lund of the Division of Trade[1]',
      'Memorandum by Mr. Max W. Lund of the Division of Trade',
    ],
    ['Cipher telegram from Velmark’s Ambassador N.P. Orlov', 'Cipher telegram from Velmark’s Ambassador N.P. Orlov'],
  ])('%s', (line, expected) => {
    expect(check(line)).toBe(expected);
  });

  it('a number and a short line are one where a head follows', () => {
    expect(check('40. Notable Days in Port', true)).toBe('Notable Days in Port');
    expect(check('40. Notable Days in Port')).toBeNull();
  });

  it.each([
    'Telegrams were lost in the fire. Nobody told the Minister of it.',
    'Lund went to Sarnow.',
    'Whitcombe',
    'The President asked to see it.',
  ])('%s is none', line => {
    expect(check(line)).toBeNull();
  });

  it('typed with its mark', () => {
    expect(readMarkedTitle('# Harbour Dues', 3)?.label).toEqual([5, 17]);
    expect(['#5', '# # #', '##'].map(line => readMarkedTitle(line, 0))).toEqual([null, null, null]);
  });

  it('tells who writes to whom', () => {
    const parties = (flat: string): (string | null)[] => {
      const { sender, recipient } = readParties(flat);
      return [sender, recipient].map(span => span && flat.slice(...span));
    };
    expect(parties('Telegram From the Embassy in Velmark to the Department of State')).toEqual([
      'the Embassy in Velmark',
      'the Department of State',
    ]);
    expect(parties('Orlov to Whitcombe')).toEqual(['Orlov', 'Whitcombe']);
    expect(parties('Memorandum of Conversation')).toEqual([null, null]);
    expect(splitAddress('the Special Assistant to the President (Lund) to the Secretary')?.[1]).toBe('the Secretary');
  });

  it('and where it ends', () => {
    expect(['[1]', '.', ' on Trade'].map(rest => isTitleEnd(rest.replace('[1]', '')))).toEqual([true, true, false]);
    expect(['No. 6', '250.', 'No. 6 and more'].map(isNumberLine)).toEqual([true, true, false]);
    expect([isAddressed('Kurt Lund an Walter Tesar'), isAddressed('Frankfurt an der Oder')]).toEqual([true, false]);
  });
});
