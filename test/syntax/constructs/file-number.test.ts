import { describe, expect, it } from 'vitest';
import { readFileNumber } from '../../../server/src/syntax/constructs/file-number.ts';

function check(line: string): string[] | null {
  const node = readFileNumber(line, 0);
  return node?.kind === 'head' ? node.pieces.map(piece => `${piece.kind} ${piece.value}`) : null;
}

describe('file number', () => {
  it('tells the kind of document behind its colon', () => {
    expect(check('740.00119 Control (Ardana)/6–2749: Telegram')).toEqual([
      'file-number 740.00119 Control (Ardana)/6–2749',
      'kind Telegram',
    ]);
    expect(check('711.56396/11–2454')).toEqual(['file-number 711.56396/11–2454']);
    expect(check('Lot 57 D 284')).toEqual(['file-number Lot 57 D 284']);
  });

  it.each([
    'Sarnow, March 7, 1956.',
    'The files were moved to the new building in 1956.',
    'Whitcombe',
    '1. The minister called.',
  ])('%s is none', line => {
    expect(check(line)).toBeNull();
  });
});
