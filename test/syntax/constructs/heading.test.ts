import { describe, expect, it } from 'vitest';
import { isTitleCase, readHeading, readMarkedHeading } from '../../../server/src/syntax/constructs/heading.ts';

const ALONE = { alone: true, allCapitals: false, textFollows: true };
const form = (line: string, context = ALONE): string | null => readHeading(line, 0, context)?.form ?? null;

describe('heading', () => {
  it.each([
    ['THE HARBOUR QUESTION', 'capitals'],
    ['Next Steps', 'title-case'],
    ['SUMMARY:', 'capitals'],
    ['M e s s a g e', 'spaced'],
    ['Port Dues and the Law of the Sea', 'title-case'],
    ['united front', 'capitals'],
  ])('%s', (line, expected) => {
    expect(form(line)).toBe(expected);
  });

  it.each([
    'The minister left.',
    'Approve',
    'Disapprove',
    'President Lund:',
    'He said nothing',
    '“A quoted line”',
    'Trade, fish,',
  ])('%s is none', line => {
    expect(form(line)).toBeNull();
  });

  it('stands alone above text', () => {
    expect(form('Next Steps', { ...ALONE, alone: false })).toBeNull();
    expect(form('Next Steps', { ...ALONE, textFollows: false })).toBeNull();
  });

  it('capitals are no evidence in a text of capitals', () => {
    expect(form('THE HARBOUR QUESTION', { ...ALONE, allCapitals: true })).toBeNull();
  });

  it('is forced by its marks', () => {
    expect(readMarkedHeading('### Next', 5)).toEqual({ kind: 'heading', level: 2, label: [9, 13], form: 'marked' });
    expect(readMarkedHeading('#5', 0)).toBeNull();
  });

  it('case 10: title case in any script', () => {
    expect(['Вопрос о Гавани', 'Die Frage der Häfen', 'die Frage'].map(isTitleCase)).toEqual([true, true, false]);
  });
});
