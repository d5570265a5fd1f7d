/** Clock times: `6 p.m.`, `6:40 P. M.`, `0125Z`, `21 h. 20`, `ore 18,30`, noon and midnight, ranges, with zone. */
import { pad } from './calendar.ts';
import type { TimeReading } from './reading.ts';

const N = '(\\d{1,2}|l|I)';
const MIN = '(?: ?[:.,] ?([0-5OolI]?[0-9OolI]|\\d{2}))?';
const HALF = '([apAP])\\. ?[mM]\\b\\.?|([apAP])[mM]\\b\\.?|([apAP])\\. ?[mM]';
const DASH = '\\s?[-–—]\\s?|\\s(?:to|until|and|bis)\\s';
const ZONE =
  '(?:,?\\s?\\(?(Z|GMT|UT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|BST|MEZ|local time|[A-Z][a-z]+ (?:[A-Z]?[a-z]+ )?time|Uhr(?:zeit)?)\\)?(?![\\p{L}]))?';

const TWELVE = new RegExp(`${N}${MIN} ?(?:${HALF})${ZONE}`, 'uy');
const RANGE = new RegExp(
  `${N}${MIN}(?: ?(?:${HALF}))?(?:${DASH})(?:${N}${MIN} ?(?:${HALF})|(noon|midnight))${ZONE}`,
  'uy',
);
const WORD_FIRST = new RegExp(`(noon|midnight)(?:${DASH})${N}${MIN} ?(?:${HALF})`, 'iuy');
const ZULU = /(\d{2})[:.]?(\d{2}) ?Z(?![\p{L}])(?:\s?[-–—]\s?(\d{2})[:.]?(\d{2}) ?Z)?/uy;
const HOURS = /(\d{2})[:.]?(\d{2}) ?(?:hours|hrs?\.?|h\b)/uy;
const CONTINENTAL =
  /(?:(?:um|ore|à|a las|в) )?(\d{1,2}) ?(?:h\.?|Uhr|ч\.?|heures?|час[а-я]*)(?: ?(\d{1,2})(?: ?(?:m\.?|Min\.?|м\.?|мин\.?))?)?(?:(?: ([vn])(?![\p{L}]))|(?![\p{L}\d]))/uy;
const CLOCK =
  /(?:(?:um|ore|at|в) )?(\d{1,2})[:.,](\d{2})(?: ?(?:Uhr|ч\.?))?(?:\s?[-–—]\s?(\d{1,2})[:.](\d{2})(?: ?Uhr)?)?(?![\d\p{L}.:/])/uy;
const NOON = /(?:12 )?(noon|midnight|mid-?day|mittags?|mitternacht|midi|minuit)(?![\p{L}])/iuy;
const MERIDIES = /12 ?m\.(?![\p{L}])/uy;
const PART_OF_DAY = /(?:(?:early |late )?(?:morning|afternoon|evening|night|forenoon)|[ap]\. ?m\.)(?![\p{L}])/iuy;

const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  MEZ: '+01:00',
  BST: '+01:00',
};

/** The clock time that begins at `at`, or null. `bare` allows `21:20` without a word or zone that says it is one. */
export function readTime(text: string, at: number, bare: boolean): TimeReading | null {
  return (
    readRange(text, at) ??
    readTwelve(text, at) ??
    readZulu(text, at) ??
    readContinental(text, at) ??
    readNamed(text, at) ??
    (bare ? readClock(text, at) : null)
  );
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function readTwelve(text: string, at: number): TimeReading | null {
  const m = match(TWELVE, text, at);
  if (!m) return null;
  const half = m[3] ?? m[4] ?? m[5] ?? '';
  return time(at, m[0].length, clock(m[1], m[2], half), null, m[6]);
}

function readRange(text: string, at: number): TimeReading | null {
  const word = match(WORD_FIRST, text, at);
  if (word) {
    const from = word[1]?.toLowerCase() === 'noon' ? '12:00' : '24:00';
    return time(at, word[0].length, from, clock(word[2], word[3], word[4] ?? word[5] ?? word[6] ?? ''), undefined);
  }
  const m = match(RANGE, text, at);
  if (!m) return null;
  const endHalf = m[8] ?? m[9] ?? m[10] ?? '';
  const to = m[11] ? (m[11] === 'noon' ? '12:00' : '24:00') : clock(m[6], m[7], endHalf);
  const startHalf = m[3] ?? m[4] ?? m[5];
  let from = clock(m[1], m[2], startHalf ?? (m[11] === 'noon' ? 'a' : endHalf));
  if (startHalf === undefined && from !== null && to !== null && from > to)
    from = clock(m[1], m[2], endHalf === 'p' ? 'a' : 'p');
  return time(at, m[0].length, from, to, m[12]);
}

function readZulu(text: string, at: number): TimeReading | null {
  const m = match(ZULU, text, at);
  if (m) return time(at, m[0].length, full(m[1], m[2]), m[3] ? full(m[3], m[4]) : null, 'Z');
  const hours = match(HOURS, text, at);
  return hours && time(at, hours[0].length, full(hours[1], hours[2]), null, undefined);
}

function readContinental(text: string, at: number): TimeReading | null {
  const m = match(CONTINENTAL, text, at);
  if (!m) return null;
  const hour = Number(m[1]) + (m[3] === 'n' && Number(m[1]) < 12 ? 12 : 0);
  return time(at, m[0].length, full(String(hour), m[2] ?? '00'), null, undefined);
}

function readNamed(text: string, at: number): TimeReading | null {
  const m = match(NOON, text, at);
  if (m?.[1])
    return time(at, m[0].length, /^(?:noon|mid-?day|mittag|midi)/i.test(m[1]) ? '12:00' : '24:00', null, undefined);
  const meridies = match(MERIDIES, text, at);
  if (meridies) return time(at, meridies[0].length, '12:00', null, undefined);
  const part = match(PART_OF_DAY, text, at);
  return part && { span: [at, at + part[0].length], from: null, to: null, zone: null, problem: null };
}

function readClock(text: string, at: number): TimeReading | null {
  const m = match(CLOCK, text, at);
  return m && time(at, m[0].length, full(m[1], m[2]), m[3] ? full(m[3], m[4]) : null, undefined);
}

function digits(words: string | undefined): number {
  return Number((words ?? '0').replace(/[lI]/g, '1').replace(/[Oo]/g, '0'));
}

/** Twelve hours with their half of the day; null where there is no such time. */
function clock(hours: string | undefined, minutes: string | undefined, half: string): string | null {
  const hour = digits(hours);
  const minute = digits(minutes);
  if (hour < 1 || hour > 12 || minute > 59) return null;
  const pm = half.toLowerCase() === 'p';
  return `${pad((hour % 12) + (pm ? 12 : 0), 2)}:${pad(minute, 2)}`;
}

function full(hours: string | undefined, minutes: string | undefined): string | null {
  const hour = digits(hours);
  const minute = digits(minutes);
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0) ? null : `${pad(hour, 2)}:${pad(minute, 2)}`;
}

function time(
  at: number,
  length: number,
  from: string | null,
  to: string | null,
  zone: string | undefined,
): TimeReading {
  return {
    span: [at, at + length],
    from,
    to,
    zone: zone === undefined ? null : zone.startsWith('Uhr') ? null : (OFFSETS[zone] ?? zone),
    problem: from === null ? 'impossible' : null,
  };
}
