/** A paragraph that stands for what was left out: `[Here follows …]`, `[2 paragraphs not declassified]`, `. . . .`, `* * *`. */
import { withoutCalls } from '../../text/ends.ts';

const BRACKETED =
  /^[[(](?:here follow|omitted here|here is omitted|passage omitted|text omitted|\d|[\d½–-]+ (?:lines?|words?|paragraphs?|pages?)|(?:less than|more than|about|approximately|one|two|three|four|five|six|several|the rest|remainder|portion|page|pages|paragraph|paragraphs|name|names|line|lines|word|words|text|document)[^\]]{0,120}(?:declas|omitted|illegible|missing|deleted|excised|withheld|not printed|garbled|sanitized|removed|denied)|illegible|garble|excised|deleted|page missing|first page|end of|…|\.\.\.|omissions?|unrelated|пропуск|опущено|далее|auslassung|hier folgt)/iu;
const DOTS = /^[.…\s*—–_=-]+$/u;

export function isOmission(flat: string): boolean {
  if (DOTS.test(flat)) return true;
  return BRACKETED.test(flat) && /[\])][.”"]?$/.test(withoutCalls(flat));
}
