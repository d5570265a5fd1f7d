import { describe, expect, it } from 'vitest';
import {
  hasDashTime,
  hasFusedNumber,
  isBareSurname,
  isColleagueAddress,
  isGivenSignature,
  isOfToday,
  isPersonalSignature,
  leavesOutMeeting,
  readSelfName,
} from '../../../server/src/syntax/constructs/opening.ts';

describe('opening of a body', () => {
  it.each([
    '1183. Orlov called this morning.',
    'Secto 29. Following is text',
    'CAP 63211. For the Minister',
    'For Lund from Whitcombe. The dues',
    'Eyes only for Lund from Whitcombe. The dues',
    '[document number not declassified] 1. The dues',
    '161/PT/T. For years',
  ])('%s has a number or address of its own', flat => {
    expect(hasFusedNumber(flat)).toBe(true);
  });

  it.each([
    '1. Orlov called this morning.',
    'Orlov called this morning.',
    '3. AGREED POSITION ON THE PORT DUES',
    '1956 was a hard year.',
    'For some time we have waited.',
  ])('%s has none', flat => {
    expect(hasFusedNumber(flat)).toBe(false);
  });

  it.each([
    ['The Minister received me today.', true],
    ['Сегодня посетил министра.', true],
    ['The Minister received me on March 7.', false],
  ])('%s is of the day: %s', (flat, today) => {
    expect(isOfToday(flat)).toBe(today);
  });

  it('calls itself by a word', () => {
    expect(
      [
        'This memorandum deals with dues.',
        'This paper considers trade.',
        'Mr. Lund telephoned today.',
        'The telegram was lost.',
      ].map(readSelfName),
    ).toEqual(['memorandum', 'other', 'conversation', null]);
  });

  it('leaves a meeting out', () => {
    expect(
      [
        '[Here follow a paragraph listing the participants and items 1–3.]',
        '[Here follow a list of 28 persons present.]',
        '[Here follows a table.]',
      ].map(leavesOutMeeting),
    ).toEqual([true, true, false]);
  });

  it('tells how a paper is signed', () => {
    expect(['Whitcombe', 'W. Lund', 'SK'].map(isBareSurname)).toEqual([true, false, false]);
    expect(['Whitcombe', 'Walter Lund', 'S.K.'].map(isPersonalSignature)).toEqual([false, true, true]);
  });

  it('tells colleagues from others', () => {
    expect(['Mr. President:', 'Mac—', 'McGB:', 'Walter:'].map(isColleagueAddress)).toEqual([true, true, true, true]);
    expect(['Dear Walter:', 'Mr. President: I have', 'The harbour:', 'Walter'].map(isColleagueAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['Walter', 'Halloran', 'Walter Lund', 'WL'].map(isGivenSignature)).toEqual([true, false, false, false]);
  });

  it('sees a clock time behind a dash', () => {
    expect(['Sarnow, March 7, 1956—6 p.m.', 'Sarnow, March 7, 1956, 6 p.m.'].map(hasDashTime)).toEqual([true, false]);
  });
});
