/** Days that another date gives their month: `17th ultimo`, `5th instant`, `4. d. M.`; they have no value of their own. */
import { matchAt } from './at.ts';
import type { Flat } from './flat.ts';

const RELATIVE =
  /(\d{1,2})(?:st|nd|rd|th)?\.? (?:inst(?:ant(?![a-z])|\.)|ult(?:imo(?![a-z])|\.)|prox(?:imo(?![a-z])|\.)|d\. ?m\.|d\. ?mts\.|dieses monats|v\. ?m\.|vorigen monats|с\. ?м\.|сего месяца)/y;
const DAY_ALONE = /(\d{1,2})(?:st|nd|rd|th)(?![a-z])/y;

/** Where the day that begins at `at` ends; an ordinal alone is one only where nothing else stands there. */
export function readRelative({ low }: Flat, at: number, alone: boolean): number | null {
  const match = matchAt(RELATIVE, low, at) ?? (alone ? matchAt(DAY_ALONE, low, at) : null);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? at + match[0].length : null;
}
