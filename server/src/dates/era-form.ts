/** Chinese and Japanese dates: `昭和十六年十二月一日`, `中華民國三十年十二月一日`, `1956年3月7日`, `三月七日`. */
import { matchAt } from './at.ts';
import type { Flat } from './flat.ts';
import { type DateParts, oneDay, oneMonth, oneYear } from './parts.ts';

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
  光緒: 1874,
  光绪: 1874,
  宣統: 1908,
  宣统: 1908,
  公元: 0,
  西元: 0,
  西暦: 0,
};

const NUMERAL = '[\\d元〇零一二三四五六七八九十廿卅]{1,5}';
const DATE = new RegExp(
  `(?:(?:中華|中华)?(${Object.keys(ERAS).join('|')}))? ?(${NUMERAL}) ?年 ?(${NUMERAL}) ?月(?: ?(${NUMERAL}) ?日)?`,
  'y',
);
const WITHOUT_YEAR = new RegExp(`(${NUMERAL})月(${NUMERAL})日`, 'y');
const REACH = 14;

/** The date in which the sign 年 or 月 stands at `at`; `floor` is the earliest that it may begin. */
export function readEra({ text }: Flat, at: number, floor: number): DateParts | null {
  const pattern = text.charAt(at) === '年' ? DATE : WITHOUT_YEAR;
  for (let start = Math.max(floor, at - REACH); start < at; start++) {
    const match = matchAt(pattern, text, start);
    if (!match || start + match[0].length <= at) continue;
    // The year that stands before it lacks its era, and without the year the day would be of any.
    if (pattern === WITHOUT_YEAR && text.charAt(start - 1) === '年') return null;
    return pattern === DATE ? withYear(match, start) : withoutYear(match, start);
  }
  return null;
}

function withYear(match: RegExpExecArray, start: number): DateParts | null {
  const [, era, years, months, days] = match;
  const own = numberOf(years ?? '');
  const zero = era === undefined ? 0 : (ERAS[era] ?? 0);
  // Without an era a small number counts the years of one that isn't said.
  if (own === null || (era === undefined && own < 1000)) return null;
  const month = numberOf(months ?? '');
  const day = days === undefined ? null : numberOf(days);
  if (month === null || month > 12) return null;
  const end = start + match[0].length;
  return {
    start,
    end,
    form: 'era',
    day: day === null ? null : oneDay(day, end),
    month: oneMonth(month, start, end),
    year: oneYear(zero + own, end),
    swapped: null,
  };
}

function withoutYear(match: RegExpExecArray, start: number): DateParts | null {
  const [month, day] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
  if (month === null || day === null || month > 12 || day > 31) return null;
  const end = start + match[0].length;
  return {
    start,
    end,
    form: 'era',
    day: oneDay(day, end),
    month: oneMonth(month, start, end),
    year: null,
    swapped: null,
  };
}

const DIGITS = '〇一二三四五六七八九';

/** `十六` is 16, `三十` 30, `廿一` 21, `一九五六` 1956, `元` the first year; null where it is no number. */
function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '元') return 1;
  const plain = written.replaceAll('零', '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
  const ten = plain.indexOf('十');
  if (ten < 0) {
    let number = 0;
    for (const sign of plain) {
      const digit = DIGITS.indexOf(sign);
      if (digit < 0) return null;
      number = number * 10 + digit;
    }
    return number;
  }
  const tens = ten === 0 ? 1 : DIGITS.indexOf(plain.slice(0, ten));
  const ones = ten === plain.length - 1 ? 0 : DIGITS.indexOf(plain.slice(ten + 1));
  return tens < 1 || ones < 0 ? null : tens * 10 + ones;
}
