import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const HEAD = 'Memorandum by the Director of the Office of Ports (Lund)\n\nSarnow, March 7, 1956.\n\n';
const TEXT = 'The harbour of Sarnow has been closed since the end of the winter, and the council has not met.\n\n';

const headingsOf = (text: string): readonly string[] =>
  readFacts(parseEntry(HEAD + text, DEFAULT_SETTINGS), DEFAULT_SETTINGS)
    .sections.filter(({ kind }) => kind === 'heading' || kind === 'numbered')
    .map(({ label }) => label);

describe('headings between their neighbours', () => {
  it.each([
    [
      'days of a chronology',
      `${TEXT}March 7, 1956\n\n${TEXT}March 9, 1956\n\n${TEXT}`,
      ['March 7, 1956', 'March 9, 1956'],
    ],
    ['hours of a chronology', `${TEXT}12:10 p.m.\n\n${TEXT}5 p.m.\n\n${TEXT}`, ['12:10 p.m.', '5 p.m.']],
    ['one day', `${TEXT}March 9, 1956\n\n${TEXT}`, []],
    [
      'a subtitle',
      `${TEXT}PORT DUES\n\n(Approved by the Council)\n\n${TEXT}`,
      ['PORT DUES', '(Approved by the Council)'],
    ],
    ['a remark in parentheses', `${TEXT}(Approved by the Council)\n\n${TEXT}`, []],
    [
      'Roman points',
      `I. Trade\n\n${TEXT}II. Dues\n\n${TEXT}II. Ships\n\n${TEXT}`,
      ['I. Trade', 'II. Dues', 'II. Ships'],
    ],
  ])('%s', (_, text, headings) => {
    expect(headingsOf(text)).toEqual(headings);
  });
});

describe('lines at the top of the sheet', () => {
  it.each([
    ['the house and the town', `DEPARTMENT OF STATE\n\nSARNOW\n\nSUBJECT\nDues\n\n${TEXT}`, []],
    ['what the paper is', `MEMORANDUM OF CONVERSATION\n\nSUBJECT\nDues\n\n${TEXT}`, []],
    ['for whom it is', `MEMORANDUM FOR THE PRESIDENT\n\nSUBJECT\nDues\n\n${TEXT}`, []],
    ['an event', `MEETING OF THE COUNCIL\n\nSUBJECT\nDues\n\n${TEXT}`, ['MEETING OF THE COUNCIL']],
  ])('%s', (_, text, headings) => {
    expect(headingsOf(text)).toEqual(headings);
  });
});
