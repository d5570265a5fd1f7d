/**
 * A paragraph that is a date line: a place or none, one date, a clock time, what was received, and nothing that makes
 * a sentence of it. Whether it is the document's date is not decided here.
 */
import { endWithout } from '../../text/ends.ts';
import { type DateReading, moveDate } from '../../dates/reading.ts';
import { findDates } from '../../dates/find-dates.ts';
import { readUndated } from '../../dates/undated.ts';
import type { DateSettings } from '../../dates/date-settings.ts';
import type { Span } from '../../text/span.ts';
import { trim } from '../../text/span.ts';
import type { DateLineNode, HeadPiece, Node, UndatedNode } from '../tree.ts';
import { readPieces } from './head-line.ts';

const LONGEST = 260;

/**
 * The date line that the whole paragraph is, or null. `at` is where `flat` begins in the entry; `find` gives the dates
 * in it where somebody knows them already.
 */
export function readDateLine(
  flat: string,
  at: number,
  settings: DateSettings,
  find = (): readonly DateReading[] => findDates(flat, [0, flat.length], settings),
): DateLineNode | UndatedNode | null {
  if (flat.length > LONGEST || !/\d|undated|n\. ?d\.|s\. ?d\.|o\. ?d\.|б\/д|без даты|ohne datum|sans date/iu.test(flat))
    return null;
  const undated = readUndatedLine(flat, at, settings);
  if (undated) return undated;
  const dates = find();
  const first = dates[0];
  // A year or a season alone is what a heading speaks of; no document is dated so.
  if (!first || first.form === 'year' || first.form === 'period' || isOnlyReceived(flat, first.start)) return null;
  const before = readBefore(flat, first.start, at);
  if (!before) return null;
  const after = readAfter(flat, first.end, dates.slice(1), at);
  if (!after) return null;
  return {
    kind: 'date-line',
    date: moveDate(first, at),
    place: before.place,
    supplied: /^\s*\[/.test(flat) && /\]\.?\s*(?:\[\d+\]\s*)*$/.test(flat) && flat.indexOf(']') > first.start,
    received: after.received ? moveDate(after.received, at) : null,
    pieces: [...before.pieces, ...after.pieces],
  };
}

/** `12:10 p.m.`, `9 a.m.` alone on a line. */
export const isClockLine = (flat: string): boolean =>
  flat.length < 30 && /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\. ?m\.|[AP]M|noon|hours)(?:\[\d{1,3}\])*:?$/u.test(flat);

/** `[Received March 8—7:25 a.m.]` and its like, alone in a paragraph. */
export function readReceived(flat: string, at: number, settings: DateSettings): Node | null {
  if (flat.length > 160 || !RECEIVED.test(flat)) return null;
  const date = findDates(flat, [0, flat.length], settings)[0];
  return { kind: 'received', date: date ? moveDate(date, at) : null };
}

const RECEIVED =
  /^[[(]?\s*(?:received|rec[’']?d\.?|time received|date received|deciphered|r\.|reçue?|ankunft|eingegangen|eingang|поступила|получен[ао]?|расшифрован[ао]?|recibido|per\.|arrived|distributed|dated? of receipt)(?![\p{L}\p{N}])/iu;

function isOnlyReceived(flat: string, dateStart: number): boolean {
  return RECEIVED.test(flat) && dateStart < 60;
}

function readUndatedLine(flat: string, at: number, settings: DateSettings): UndatedNode | null {
  const undated = readUndated(flat, [0, flat.length], settings);
  if (!undated) return null;
  const before = readBefore(flat, undated.span[0], at);
  const rest = flat.slice(undated.span[1]).replace(/\[\d{1,3}\]/g, '');
  if (!before || !/^[\s.,;)\]]*$/.test(rest)) return null;
  return {
    kind: 'undated',
    place: before.place,
    conjecture: undated.conjecture ? moveDate(undated.conjecture, at) : null,
  };
}

interface Before {
  readonly place: Span | null;
  readonly pieces: readonly HeadPiece[];
}

/** What stands before the date: pieces of a head, then a place; null where it is neither. */
function readBefore(flat: string, to: number, at: number): Before | null {
  const lead = flat.slice(0, to);
  const { pieces, end } = readPieces(lead, 0, at);
  const [start, stop] = trim(lead, [pieces.length > 0 ? Math.min(end, to) : 0, to]);
  const columned = readColumn(lead, at);
  if (columned) return columned;
  const gap = GAP_PLACE.exec(lead.slice(start, stop));
  if (gap?.[1] !== undefined) return { place: [at + start, at + start + gap[1].length], pieces };
  const own = pieces.some(({ kind }) => kind === 'number')
    ? lead.slice(start, stop).replace(/^(?:vom|of|от)(?=\s|$)/u, '')
    : lead.slice(start, stop);
  const words = placeWords(own.replace(LABEL, ''));
  if (words.length === 0) return { place: null, pieces };
  if (!isPlace(words, to === 0)) return null;
  // `Embassy of Velmark        Sarnow, 7 March`: the sheet's own heading to the left.
  const column = /^.*(?:\s{3}|\t)(?=\S)/su.exec(words)?.[0].length ?? 0;
  const placeStart = lead.indexOf(words, start) + column;
  return { place: [at + placeStart, at + placeStart + words.length - column], pieces };
}

/** `St.S. 2145/62 geheim            7. März 1956`: whatever stands to the left, far off, says nothing against the date. */
function readColumn(lead: string, at: number): Before | null {
  const left = /^(\S.{1,58}?)(?:\s{5,}|\t+)$/u.exec(lead)?.[1];
  if (left === undefined || /[:!?]$|\p{Ll}{3}\s\p{Ll}{3,}\s\p{Ll}{3}/u.test(left)) return null;
  const found = readPieces(left, 0, at);
  const pieces: HeadPiece[] =
    found.pieces.length > 0 ? [...found.pieces] : [{ kind: 'words', span: [at, at + left.length], value: left }];
  return { place: null, pieces };
}

/** `[place not declassified], March 7, 1956.`, `[?], April 30, 1960.`: a place that is there and can't be read. */
const GAP_PLACE =
  /^(\[(?:place|location|city|name|illegible|\?|garble|text|less than)[^\]]{0,60}\]|\[\?\])[\s,;:.–—-]*$/iu;

/** `D. 6.30 p.m.`, `Aufgabe:`, `O R 041830Z`: what the date is of, or how the wire goes, before a place or without one. */
const LABEL =
  /^(?:(?:D|Aufgabe|Abgang|Sent|Despatched|Dispatched|Date|Dated|Datum|Отправлена)(?:\.|:|(?=\s)|$)\s*|(?:[ZOPRY]{1,2}\s){0,2}[ZOPRY]{1,2}$|(?:\p{Lu}{0,2}\d{1,5}\p{Lu}?|unnumbered),?\s+(?=\p{Lu}))/u;

/** The place without brackets, marks and the article that leads to the date: `Sarnow, den` → `Sarnow`. */
function placeWords(words: string): string {
  const start = words.replace(/^[[(\s]+/, '');
  const bare = start.slice(0, endWithout(start, PLACE_ENDS));
  const article = /,? (?:den|am|a|à|dated|le|the)$/u.exec(bare.slice(-8))?.[0].length ?? 0;
  return bare.slice(0, endWithout(bare, PLACE_ENDS, bare.length - article));
}

const PLACE_ENDS = ' \t\n\r,;:.–—[]?(-';

const PARTICLES = new Set(
  'of the de del della di da do dos das la le les el al der den dem die das am an im in on at near off via aboard and und et y e u sur a à zu bei von vom c/o by board rue route en enroute train plane ship s.s. u.s.s. г гор из dated dat.'.split(
    ' ',
  ),
);
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Capitalised words and particles, as place names are; a lower-case word that is neither makes a sentence of it. */
function isPlace(words: string, alone: boolean): boolean {
  const list = words.split(/[\s,;]+/).filter(word => word.length > 0);
  if (list.length > 14 || words.length > 120) return false;
  let capitals = 0;
  let lower = 0;
  for (const word of list) {
    const bare = word.slice(0, endWithout(word, '])"”\'».,:;?—–-')).replace(/^[[("“'«]+/, '');
    if (bare.length === 0) continue;
    if (/^(?:[dl][’'])?\p{Lu}/u.test(bare) || WEEKDAYS.test(bare)) capitals++;
    else if (PARTICLES.has(bare.toLowerCase()) || (capitals > 0 && bare.length <= 2)) continue;
    else if (/^\d/.test(bare)) continue;
    else if (/^\p{Lo}/u.test(bare)) capitals++;
    else lower++;
  }
  if (lower === 0) return capitals > 0 || list.length <= 3;
  return !alone && capitals === 0 && lower <= 2 && list.length <= 2;
}

interface After {
  readonly received: DateReading | null;
  readonly pieces: readonly HeadPiece[];
}

const REST =
  /^(?:[\s.,;:!?()[\]*†—–=\\/“”"-]|\d{1,3}(?!\d)|\[\d{1,3}\]|[¹²³⁴-⁹⁰]|№ ?\d+|\d:\d{2,3}|(?:local|moscow|washington|their|our|eastern|standard|daylight|time|gmt|est|edt|est\.|ets|z|hours?|noon|midnight|received|rec|r|sic|approx|approximately|morning|afternoon|evening|night|late|early|p|a|m|г|r|uhr|year|года|г\.|in|the|via|by|from|to|and|or|continued|resumed|washdc|about|circa|ca|undated|probably|copy|draft|translation|extract|secret|only)(?![\p{L}\p{N}]))/iu;

function readAfter(flat: string, from: number, others: readonly DateReading[], at: number): After | null {
  let received: DateReading | null = null;
  let saysReceived = false;
  const pieces: HeadPiece[] = [];
  let i = from;
  while (i < flat.length) {
    const rest = flat.slice(i);
    const bracket = /^\s*[[(](?:received|rec[’']?d|reçu|per\.|ankunft|eingang|r\.)[^\])]{0,80}[\])]?/iu.exec(rest);
    if (bracket) {
      received = others.find(date => date.start >= i && date.start < i + bracket[0].length) ?? null;
      i += bracket[0].length;
      continue;
    }
    const other = others.find(date => date.start === i);
    if (other) {
      if (saysReceived) received ??= other;
      i = other.end;
      continue;
    }
    const small = REST.exec(rest);
    if (small && small[0].length > 0) {
      saysReceived ||= /^(?:received|rec|r)$/iu.test(small[0]);
      i += small[0].length;
      continue;
    }
    const found = readPieces(flat, i, at);
    if (found.pieces.length > 0) {
      pieces.push(...found.pieces);
      i = found.end;
      continue;
    }
    const place = /^\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,3}\.?$/u.exec(rest);
    if (place) return { received, pieces };
    return null;
  }
  return { received, pieces };
}
