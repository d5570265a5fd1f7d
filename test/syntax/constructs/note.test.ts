import { describe, expect, it } from 'vitest';
import { isLegend, isSourceNote, readNoteLabel, readNoteMark } from '../../../server/src/syntax/constructs/note.ts';

describe('note', () => {
  it.each([
    ['[2] Not printed.', '2 bracket'],
    ['⁸⁶Not printed.', '86 superscript'],
    ['2 Not printed.', '2 digit'],
    ['* Not printed.', '* star'],
    ['a On the first page.', 'a letter'],
  ])('%s', (flat, expected) => {
    const mark = readNoteMark(flat);
    expect(mark && `${mark.number} ${mark.form}`).toBe(expected);
  });

  it.each(['Not printed.', '1956 was a hard year.', 'a harbour in the north'])('%s has no mark', flat => {
    expect(readNoteMark(flat)).toBeNull();
  });

  it('knows the words that label one', () => {
    expect(
      ['Note: see above', 'Source: Archive', 'СПРАВКА: № 2', '[Notes:]', 'Notice: closed'].map(
        flat => readNoteLabel(flat)?.word ?? null,
      ),
    ).toEqual(['Note', 'Source', 'СПРАВКА', 'Notes', null]);
  });

  it('knows a shelf-mark', () => {
    expect(
      ['ARX. F. 9. Op. 41. D. 217. L. 30–32.', 'PA, B 10, Bd. 212', 'Arrived. For the record'].map(isLegend),
    ).toEqual([true, true, false]);
    expect(['Source: Archive.', 'The source is lost.'].map(isSourceNote)).toEqual([true, false]);
  });
});
