/** Spellings with a letter wrong, as typists and OCR leave them: `Byrode` for Byroade, `McCIoy` for McCloy. */
import { lettersApart } from '../text/nearest.ts';

/** Keys that a word shares with its slips: its consonants, and its letters with those merged that look alike. */
export function slipKeys(folded: string): readonly string[] {
  return [`c${consonants(folded)}`, `l${lookAlike(folded)}`];
}

function consonants(folded: string): string {
  return (
    folded.slice(0, 1) +
    folded
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/([a-z])\1/g, '$1')
  );
}

function lookAlike(folded: string): string {
  return folded
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[ilj1t]/g, 'l')
    .replace(/[oce0]/g, 'o')
    .replace(/[nuh]/g, 'n');
}

/** True where one of the words becomes the other by one letter changed, left out, added or exchanged with its neighbour; by two in long words. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || lookAlike(a) === lookAlike(b)) return true;
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return a[0] === b[0] && Math.abs(a.length - b.length) <= allowed && lettersApart(a, b) <= allowed;
}
