/**
 * A cheap look at the characters beside digits, before a window is made of them: most numbers of a text are no part of
 * a date, and this says so of nearly all of them. It may say yes too often, never no too often.
 */
import type { Search } from './core.ts';
import { monthNamed } from './months.ts';

export function mayBeDate(text: string, at: number, end: number, search: Search): boolean {
  const length = end - at;
  if (search.alone || text.charCodeAt(at) > 0x7f) return true;
  if (length > 7) return false;
  if (length >= 5) return isGroup(text, end) || followsMonth(text, at, search);
  return leads(text, end, search) || followsMonth(text, at, search) || (length === 4 && followsPeriod(text, at));
}

/** The zone's letter of a date-time group. */
function isGroup(text: string, end: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(end) === 0x20 ? end + 1 : end);
  return (code >= 0x41 && code <= 0x5a) || code > 0x7f;
}

/** What may stand behind the first number of a date. */
function leads(text: string, end: number, search: Search): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return false;
  if (code > 0x7f) return true;
  switch (code) {
    case 0x2e: // .
    case 0x2f: // /
    case 0x2d: // -
    case 0x2c: // ,
    case 0x20: // blank
    case 0x09:
    case 0x0a:
    case 0x0d:
      return leadsOn(text, end, code, search);
    case 0x22: // "
    case 0x27: // '
    case 0x28: // (
    case 0x3f: // ?
    case 0x5b: // [
    case 0x5f: // _
      return true;
    default:
      return isLetter(code);
  }
}

/** Behind a separator: another number, a Roman one, a month, a word that joins days. */
function leadsOn(text: string, end: number, separator: number, search: Search): boolean {
  let i = end + 1;
  while (i < end + 40 && isWhite(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  if (code > 0x7f) return true;
  if (separator === 0x2e || separator === 0x2f || separator === 0x2d) {
    if (isDigit(code) || code === 0x2d || code === 0x22 || code === 0x58 || code === 0x49 || code === 0x56) return true;
    if (isLetter(code)) return isLeadingWord(text, i, search) || /[ivxl]/.test(text.charAt(i));
    // `22.? 8.`, `29. [1.`: a doubted day, a supplied month; `dues.[2]` is a note's call.
    return separator === 0x2e && (code === 0x3f || (code === 0x5b && /^\d{1,2}\./.test(text.slice(i + 1, i + 4))));
  }
  if (isDigit(code)) return separator === 0x2c;
  if (!isLetter(code))
    return code === 0x2d || code === 0x2f || code === 0x28 || code === 0x5b || code === 0x22 || code === 0x2c;
  return isLeadingWord(text, i, search);
}

const JOINING = new Set(
  'of de d di do du and und et y e or oder ou o to bis au al a through thru until till day st nd rd th instant inst ultimo ult proximo prox current'.split(
    ' ',
  ),
);

function isLeadingWord(text: string, at: number, search: Search): boolean {
  let i = at;
  while (i < at + 16) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return true;
    if (!isLetter(code)) break;
    i++;
  }
  const length = i - at;
  if (length > 12) return false;
  const word = text.slice(at, i).toLowerCase();
  // A month may stand in two halves, or be a Roman number.
  return JOINING.has(word) || monthNamed(word, search.settings) !== null || /^[ivx]{1,4}$/.test(word);
}

const BETWEEN = new Set([0x20, 0x2e, 0x2c, 0x28, 0x29, 0x3f, 0x5b, 0x5d, 0x22, 0x27, 0x2d, 0x0a, 0x0d, 0x09]);
const PASSED = new Set(['the', 'of', 'de', 'del']);

/** A month's name before the number, with nothing but signs or an article between. */
function followsMonth(text: string, at: number, search: Search): boolean {
  let end = at;
  for (let words = 0; words < 3; words++) {
    let i = end;
    while (i > end - 8 && BETWEEN.has(text.charCodeAt(i - 1))) i--;
    let start = i;
    while (start > i - 16 && isLetter(text.charCodeAt(start - 1))) start--;
    if (text.charCodeAt(start - 1) > 0x7f) return true;
    const word = text.slice(start, i).toLowerCase();
    if (word.length === 0) return false;
    if (monthNamed(word, search.settings)) return true;
    // `l956`, `March l, 1956`, `Mar ch 7`: a letter for a digit, half of a name.
    const isPassed = PASSED.has(word) || (word.length < 3 && /^[lioszbq]+$/.test(word));
    if (!isPassed) return i < at && isHalf(text, start, word, search);
    end = start;
  }
  return false;
}

function isHalf(text: string, start: number, word: string, search: Search): boolean {
  if (word.length > 9 || text.charCodeAt(start - 1) !== 0x20) return false;
  let i = start - 1;
  while (i > start - 12 && isLetter(text.charCodeAt(i - 1))) i--;
  return monthNamed(text.slice(i, start - 1).toLowerCase() + word, search.settings) !== null;
}

const PERIOD_END =
  /(?:of|de|del|jahres|year|spring|summer|autumn|fall|winter|herbst|sommer|jahr|ling|printemps|primavera|hiver|verano|estate|inverno|invierno|quarter|quartal|trimestre|half|semestre|q[1-4]|h[12]|early|late|in|mid|ende?|anfang|mitte|ca?|circa)[-.,]{0,2}\s{0,3}$/i;

/** A word before a year that says which part of it, or that it is about that year; a year that opens a range does too. */
function followsPeriod(text: string, at: number): boolean {
  return PERIOD_END.test(text.slice(Math.max(0, at - 14), at));
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
