import { describe, expect, it } from 'vitest';
import {
  isAddresseeLine,
  isClerkLine,
  isDistributionLine,
  isEndMark,
  isPostscript,
  isRunningHead,
  readPageNumber,
} from '../../../server/src/syntax/constructs/after-close.ts';

type Kind = 'clerk' | 'distribution' | 'addressee' | 'end mark' | 'postscript' | 'page' | 'running head';

/** All that the line is taken for, in the order of the list. */
function kinds(line: string): Kind[] {
  const found: [Kind, boolean][] = [
    ['clerk', isClerkLine(line)],
    ['distribution', isDistributionLine(line)],
    ['addressee', isAddresseeLine(line)],
    ['end mark', isEndMark(line)],
    ['postscript', isPostscript(line)],
    ['page', readPageNumber(line) !== null],
    ['running head', isRunningHead(line)],
  ];
  return found.filter(([, is]) => is).map(([kind]) => kind);
}

describe('what stands behind the close', () => {
  it.each<[string, Kind]>([
    ['Translated by: I. Kowal', 'clerk'],
    ['Recorded by: V. Lund', 'clerk'],
    ['Верно: К. Тесар', 'clerk'],
    ['Copies to: S/S, EUR', 'distribution'],
    ['Рассылка: Орлов, Тесар', 'distribution'],
    ['To His Excellency', 'addressee'],
    ['BT', 'end mark'],
    ['#2010', 'end mark'],
    ['# # #', 'end mark'],
    ['P.S. He called again.', 'postscript'],
    ['Page 527', 'page'],
    ['стр. 2', 'page'],
    ['Reading-room copy', 'running head'],
    ['-MORE-', 'running head'],
  ])('%s', (line, kind) => {
    expect(kinds(line)).toContain(kind);
  });

  it.each(['Whitcombe', 'N. ORLOV', 'MORE', 'We agreed to continue tomorrow.', 'The Copy was returned to him in May.'])(
    '%s is none of it',
    line => {
      expect(kinds(line)).toEqual([]);
    },
  );

  it('gives the number of a page', () => {
    expect(['- 2 -', '41', '[p. 3]', '[л. 12]', '1956 was a hard year'].map(readPageNumber)).toEqual([
      '2',
      '41',
      '3',
      '12',
      null,
    ]);
  });
});
