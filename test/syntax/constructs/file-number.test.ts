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
    'Lot 65 D 238: Box 1 of 1: Folder “Talks in Sarnow 1949.”',
    'S/P Files: Lot 64 D 563',
    'S/P–NSC files, lot 61 D 167, “Review of Policy, Sept–Dec, 1954”',
    'Brenno Library, Brenno papers, PSF–Subject file',
  ])('%s tells where the paper lies', line => {
    expect(check(line)).toEqual([`file-number ${line}`]);
  });

  it.each([
    'The library of Sarnow, and the papers there.',
    'A lot of papers was moved.',
    'Sarnow, March 7, 1956.',
    'The files were moved to the new building in 1956.',
    'Whitcombe',
    '1. The minister called.',
  ])('%s is none', line => {
    expect(check(line)).toBeNull();
  });
});
