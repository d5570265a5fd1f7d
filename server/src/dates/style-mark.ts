/** Marks of Old and New Style behind a date: `(O.S.)`, `ст. ст.`, `a. St.`; `N.S.` without brackets begins a name. */
import { matchAt } from './at.ts';

const OLD =
  / ?,? ?[([]?(?:o\. ?s\.|old style|по старому стилю|старого стиля|ст\. ?ст(?:\.|иля)|a\. ?st\.|alten stils|vieux style|s\. ?v\.|julian)(?![a-zа-я])[)\]]?/y;
const NEW =
  / ?,? ?[([](?:n\. ?s\.|new style|по новому стилю|нового стиля|н\. ?ст\.|n\. ?st\.|neuen stils|nouveau style|gregorian)[)\]]| ?,? ?(?:new style|по новому стилю|нового стиля|н\. ?ст\.|n\. ?st\.|neuen stils)(?![a-zа-я])/y;
const INITIALS = /^ ?,? ?[o]\. ?s\.$/;

export interface StyleMark {
  readonly style: 'old' | 'new';
  readonly end: number;
}

export function readStyleMark(low: string, text: string, at: number): StyleMark | null {
  const old = matchAt(OLD, low, at)?.[0];
  if (old !== undefined) {
    const end = at + old.length;
    // `O.S. Orlov`: somebody's initials.
    if (INITIALS.test(old) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return null;
    return { style: 'old', end };
  }
  const recent = matchAt(NEW, low, at)?.[0];
  return recent === undefined ? null : { style: 'new', end: at + recent.length };
}
