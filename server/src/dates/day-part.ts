/** The day of a month as written, or several: `7th`, `7–9`, `7/8`, `7 and 8`, `16 [17?]`, `1[7?]`, `2_`, `"7"`. */
import { matchAt } from './at.ts';
import type { Flat } from './flat.ts';
import { type DayPart, type Join, oneDay } from './parts.ts';
import { asDigits, type Slip } from './slips.ts';

/** On which side of the month the day stands. */
export type Side = 'before' | 'behind';

const NUMBER = /(\d{1,2})(?!\d)/y;
const SLIPPED = /(?:[lI|O]\d|\d[lI|O]|[lI|]{1,2})(?![A-Za-z\d])/y;
const ORDINAL = / ?(?:st|nd|rd|th)(?![a-z])|(?:\.?º|ª|(?:d|er|re|e|eme|te|ten|ter|o|-?го|-?ое|-?е|-?й)(?![a-zа-я]))/y;
const DOUBT = /\?| ?\(\?\)| ?\[\?\]/y;
const SUPPLIED_DIGIT = /\[(\d)\?\]/y;
const LOST_DIGIT = /(?:_|\[-\]|\[\?\]|\?)(?!\d)/y;
const BRACKET = /( ?)\[ ?(\d{1,2})(?:st|nd|rd|th)? ?(\?)? ?\]/y;
const PARENTHESIS = / ?\( ?(\d{1,2})(?:st|nd|rd|th)? ?\)/y;
const SLASH = / ?\/ ?(\d{1,2})(?:st|nd|rd|th)?(?![\d/])/y;
const NOT_A_CLOCK = '(?!\\d|[:.]\\d| ?[ap]\\.? ?m(?![a-z])| ?(?:h|z|uhr|hours)(?![a-z]))';
const DASH = new RegExp(`\\.? ?-{1,2} ?(\\d{1,2})(?:st|nd|rd|th)?${NOT_A_CLOCK}`, 'y');
const WORD = new RegExp(
  `(?:st|nd|rd|th|\\.)? (?:(and|&|und|et|y|e|и)|(or|oder|ou|o|или)|(?:to|through|thru|until|till|bis|bis zum|au|al|a|по)) (?:the |den |le |el )?(\\d{1,2})(?:st|nd|rd|th)?${NOT_A_CLOCK}`,
  'y',
);
const LIST = /((?:, \d{1,2}){1,6}),? (?:and|&|und|et|y|и) (\d{1,2})(?!\d|[:.]\d)/y;

/** The day or days that begin at `at`. `joins` is false where a second number may be something else. */
export function readDay(flat: Flat, at: number, side: Side, joins = true): DayPart | null {
  const single = readNumber(flat, at, side);
  return single && joins && single.mask === null ? readJoin(flat.low, single) : single;
}

function readNumber(flat: Flat, at: number, side: Side): DayPart | null {
  const { low } = flat;
  const digits = matchAt(NUMBER, low, at)?.[1];
  if (digits === undefined) return readSlipped(flat, at);
  const number = Number(digits);
  let end = at + digits.length;
  if (digits.length === 1 && number >= 1 && number <= 3) {
    const supplied = matchAt(SUPPLIED_DIGIT, low, end);
    if (supplied) return { ...oneDay(number * 10 + Number(supplied[1]), end + supplied[0].length), doubt: true };
    const lost = side === 'before' ? matchAt(LOST_DIGIT, low, end) : null;
    if (lost) return { ...oneDay(0, end + lost[0].length), days: [], mask: `${number}X` };
  }
  if (number > 39) return null;
  const ordinal = matchAt(ORDINAL, low, end)?.[0];
  if (ordinal !== undefined && (ordinal !== 'd' || number % 10 === 2 || number % 10 === 3)) end += ordinal.length;
  const doubt = matchAt(DOUBT, low, end)?.[0];
  return { ...oneDay(number, end + (doubt?.length ?? 0)), doubt: doubt !== undefined };
}

function readSlipped({ text }: Flat, at: number): DayPart | null {
  const written = matchAt(SLIPPED, text, at)?.[0];
  if (written === undefined) return null;
  const meant = asDigits(written);
  const end = at + written.length;
  const slips: readonly Slip[] = [{ start: at, end, meant }];
  return Number(meant) >= 1 && Number(meant) <= 31 ? oneDay(Number(meant), end, slips) : null;
}

function readJoin(low: string, single: DayPart): DayPart {
  const { end } = single;
  const first = single.days[0] ?? 0;
  const join = (match: RegExpExecArray, kind: Join, day: string | undefined): DayPart => ({
    ...single,
    days: [first, Number(day)],
    join: kind,
    end: end + match[0].length,
  });
  const bracket = matchAt(BRACKET, low, end);
  if (bracket && Number(bracket[2]) <= 31) {
    if (bracket[3] !== undefined) return join(bracket, 'or', bracket[2]);
    // Glued to the day it calls a note; set off by a blank it corrects the day.
    return bracket[1] === '' ? single : join(bracket, 'correction', bracket[2]);
  }
  const parenthesis = matchAt(PARENTHESIS, low, end);
  if (parenthesis) return join(parenthesis, 'parenthesis', parenthesis[1]);
  const slash = matchAt(SLASH, low, end);
  if (slash) return join(slash, 'slash', slash[1]);
  const dash = matchAt(DASH, low, end);
  if (dash && Number(dash[1]) > first) return join(dash, 'range', dash[1]);
  const list = matchAt(LIST, low, end);
  if (list) {
    const days = [first, ...(list[1]?.match(/\d+/g) ?? []).map(Number), Number(list[2])];
    return { ...single, days, join: 'and', end: end + list[0].length };
  }
  const word = matchAt(WORD, low, end);
  if (!word) return single;
  const kind = word[1] !== undefined ? 'and' : word[2] !== undefined ? 'or' : 'range';
  return kind === 'range' && Number(word[3]) <= first ? single : join(word, kind, word[3]);
}
