/** Cutting characters off a text's end: one look at each, however many there are. */

/** Where the text ends without the characters of `set` at its end. */
export function endWithout(text: string, set: string, end = text.length): number {
  let at = end;
  while (at > 0 && set.includes(text.charAt(at - 1))) at--;
  return at;
}

const BLANKS = ' \t\r\n\u00a0\u2009\u202f';

const DIGITS = '0123456789';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text without the note calls at its end: `dues.[1][2]`, `1963⁸⁶`, `Lund [3]`. */
export function withoutCalls(text: string): string {
  let end = endWithout(text, BLANKS);
  for (;;) {
    const next = beforeCall(text, end);
    if (next === end) return text.slice(0, end);
    end = endWithout(text, BLANKS, next);
  }
}

function beforeCall(text: string, end: number): number {
  if (text.charAt(end - 1) === ']') {
    const digits = endWithout(text, DIGITS, end - 1);
    const length = end - 1 - digits;
    return length > 0 && length < 4 && text.charAt(digits - 1) === '[' ? digits - 1 : end;
  }
  return endWithout(text, RAISED, end);
}
