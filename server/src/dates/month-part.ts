/** The month of a date in words, or several: `March`, `Mar.`, `March(?)`, `[March or April]`, `March–April`. */
import { matchAt } from './at.ts';
import type { DateSettings } from './date-settings.ts';
import type { Flat } from './flat.ts';
import { inOneScript, type MonthName, monthNamed } from './months.ts';
import type { MonthPart } from './parts.ts';
import type { Slip } from './slips.ts';

const WORD = /[\p{Ll}\p{Lo}]{3,12}(?![\p{Ll}\p{Lo}])/uy;
const ANY_WORD = /[a-zа-яё]{2,10}(?![a-zа-яё])/y;
const DOUBT = /\?| ?\(\?\)| ?\[\?\]/y;
const JOIN = /\.?(?: ?(\/) ?| ?(-{1,2}) ?| (?:(and|und|et|y|и)|(or|oder|ou|или)|(?:to|bis|à|a|по|through)) )/y;
const OTHER = / \[([a-zа-яё]{3,12})\.? ?(\?)? ?\]/y;
const DAY_FOLLOWS = /[.,]? ?\d{1,2}(?!\d)/y;

/** The month or months that begin at `at`. */
export function readMonth(flat: Flat, at: number, settings: DateSettings): MonthPart | null {
  const { low } = flat;
  const bracketed = low.charAt(at) === '[';
  const first = readName(flat, bracketed ? at + 1 : at, settings);
  if (!first) return null;
  const joined = readJoin(flat, first, settings);
  if (!bracketed) return joined;
  const closing = matchAt(/ ?\??\]/y, low, joined.end)?.[0];
  if (closing === undefined) return null;
  return { ...joined, start: at, end: joined.end + closing.length, doubt: joined.doubt || closing.includes('?') };
}

function readName(flat: Flat, at: number, settings: DateSettings): MonthPart | null {
  const { low } = flat;
  const split = readSplit(low, at, settings);
  if (split) return split;
  const word = matchAt(WORD, low, at)?.[0];
  if (word === undefined) return null;
  const known = monthNamed(word, settings);
  if (known) return finish(low, at, at + word.length, known, []);
  const repaired = inOneScript(word);
  const meant = repaired === null ? null : monthNamed(repaired, settings);
  if (repaired === null || !meant) return null;
  const end = at + word.length;
  return finish(low, at, end, meant, [{ start: at, end, meant: repaired }]);
}

/** `Mar ch`: the halves of a month's full name. */
function readSplit(low: string, at: number, settings: DateSettings): MonthPart | null {
  const head = matchAt(ANY_WORD, low, at)?.[0];
  if (head === undefined || low.charAt(at + head.length) !== ' ') return null;
  const tail = matchAt(ANY_WORD, low, at + head.length + 1)?.[0];
  if (tail === undefined || head.length + tail.length < 5) return null;
  const known = monthNamed(head + tail, settings);
  const end = at + head.length + 1 + tail.length;
  const meant = head.charAt(0).toUpperCase() + head.slice(1) + tail;
  return known && finish(low, at, end, known, [{ start: at, end, meant }]);
}

function finish(low: string, start: number, wordEnd: number, known: MonthName, slips: readonly Slip[]): MonthPart {
  const end = known.abbreviated && low.charAt(wordEnd) === '.' ? wordEnd + 1 : wordEnd;
  const doubt = matchAt(DOUBT, low, end)?.[0];
  const { english, ordinary, weak, abbreviated } = known;
  return {
    months: [known.month],
    join: 'one',
    doubt: doubt !== undefined,
    start,
    end: end + (doubt?.length ?? 0),
    english,
    ordinary,
    weak,
    abbreviated,
    slips,
  };
}

function readJoin(flat: Flat, first: MonthPart, settings: DateSettings): MonthPart {
  const { low } = flat;
  const other = matchAt(OTHER, low, first.end);
  const named = other?.[1] === undefined ? null : monthNamed(other[1], settings);
  if (other && named) {
    const months = [...first.months, named.month];
    return { ...first, months, join: other[2] === undefined ? 'correction' : 'or', end: first.end + other[0].length };
  }
  const match = matchAt(JOIN, low, first.end);
  const second = match && readName(flat, first.end + match[0].length, settings);
  if (!match || !second || matchAt(DAY_FOLLOWS, low, second.end)) return first;
  const join =
    match[1] !== undefined ? 'slash' : match[3] !== undefined ? 'and' : match[4] !== undefined ? 'or' : 'range';
  return { ...first, months: [...first.months, ...second.months], join, end: second.end };
}
