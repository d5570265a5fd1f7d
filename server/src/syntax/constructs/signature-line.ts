/**
 * A line that signs: a name with or without marks (`/s/`, `[signed]`, `gez.`), office, date, brackets. Shape only; that
 * it stands where signatures stand is the close's business.
 */
import { endWithout, withoutCalls } from '../../text/ends.ts';
import type { DateSettings } from '../../dates/date-settings.ts';
import { findDates } from '../../dates/find-dates.ts';
import { type DateReading, moveDate } from '../../dates/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Signer } from '../tree.ts';
import { isDeclassification } from './after-close.ts';
import { readPersonShape } from './person.ts';
import { isNameShaped, isOfficeShaped } from './name-shape.ts';

export interface SignatureLine {
  readonly signers: readonly Signer[];
  readonly date: DateReading | null;
  /** A mark of a signed original stands before the name, or is all there is. */
  readonly marked: boolean;
}

const LONGEST = 150;
const MARK =
  /^(?:\/s\/|s\/|\/\/|\(?\[?(?:signed|sgd|sig)\.?\]?\)?:?(?=[\s\]/)]|$)|signed by\b|signature ?:|\(s\)|gez(?:\.|eichnet)|\[gez\.\]|sign[ée] ?:|firmado ?:|fdo\.|fto\.|\(—\)|\(-\)|подпись ?:?|подписал ?:?|п\/п|p\.p\.|per pro\.?|i\. ?[av]\.|f\. ?d\. ?r\.|for(?= the [\p{Lu}][^:]{0,60}:)|за\s)[\s:.,–—-]*/iu;
const UNSIGNED =
  /^[[(]? ?(?:the )?(?:(?:message|file copy|copy|source text|original|draft|telegram|letter) )?(?:is )?(?:unsigned|not signed|no signature|signature missing|without signature|ohne unterschrift|без подписи|sans signature|sin firma|non firmato)\.?\s*[\])]?\.?$/iu;
const WITHHELD =
  /^[[(](?:names?(?: and (?:title|signature))?|signature|signed?|\d+ lines?|less than 1 line)[^\])]{0,60}(?:not declas\w*|illegible|unintelligible|withheld|deleted|excised|missing|erased|indecipherable|nicht leserlich|unleserlich|неразборчиво)[^\])]{0,30}[\])]$|^[[(](?:signature|signed|illegible signature|signature illegible|unterschrift|подпись)[\])]$/iu;

export function isUnsignedLine(flat: string): boolean {
  return flat.length < 80 && UNSIGNED.test(withoutCalls(flat));
}

/** `[name not declassified]`, `[signature illegible]`: somebody signed. */
export const isWithheldName = (flat: string): boolean => flat.length < 100 && WITHHELD.test(withoutCalls(flat));

/** The signature that the line is, or null. `at` is where `flat` begins in the entry. */
export function readSignatureLine(flat: string, at: number, settings: DateSettings): SignatureLine | null {
  if (flat.length > LONGEST || isUnsignedLine(flat) || isDeclassification(flat)) return null;
  let from = 0;
  let to = withoutCalls(flat).length;
  const wire = WIRE_SIGNS.test(flat);
  let date: DateReading | null = null;
  if (/\d/.test(flat)) {
    const found = findDates(flat, [0, to], settings);
    const first = found[0];
    if (
      first &&
      found.length === 1 &&
      (first.form !== 'words' || /^[\s.,]*(?:г\.[\s.,]*)?№/u.test(flat.slice(first.end))) &&
      /^[\s"«]*$/.test(flat.slice(0, first.start))
    ) {
      date = first;
      from = first.end;
      const rest = /^[\s.,;–—-]*(?:г\.?|r\.)?[\s.,;–—-]*(?:№ ?\d{1,6}[\s.,;–—-]*)?/u.exec(flat.slice(from));
      from += rest?.[0].length ?? 0;
    } else if (first && found.length === 1 && first.end >= to - 2 && first.start > 2) {
      date = first;
      to = first.start;
    }
  }
  [from, to] = tighten(flat, from, to);
  let marked = false;
  const inside = /^\[(?:signed|sgd|signature)[.:]?\s+(?=[^\]\s][^\]]*\]$)/iu.exec(flat.slice(from, to));
  if (inside && /^\p{Lu}/u.test(flat.slice(from + inside[0].length, to))) {
    marked = true;
    from += inside[0].length;
    to -= 1;
  }
  const mark = MARK.exec(flat.slice(from, to));
  if (mark && mark[0].length > 0) {
    marked = true;
    from += mark[0].length;
  }
  [from, to] = tighten(flat, from, to);
  const moved = date && moveDate(date, at);
  if (from >= to) return marked ? { signers: [], date: moved, marked } : null;
  const columns = splitColumns(flat, from, to);
  const beside = readOfficeBeside(flat, columns, at);
  if (beside) return { signers: [beside], date: moved, marked };
  const signers = columns.map(([a, b]) => readSigner(flat, a, b, at, wire));
  if (signers.some(signer => signer === null)) return null;
  return { signers: signers.filter(signer => signer !== null), date: moved, marked };
}

/** `= hermine =`, `lund .+`: the signs by which a post office closes the text and the wire. */
const WIRE_SIGNS = /^\s*=|[=+]\s*$/;

/** The signs by which a post office ends a wire. */
export const endsWire = (flat: string): boolean => /[+=]\.*$/.test(flat.slice(-8));

/** In small letters, as a private wire is printed: a word or a few. */
const isWireName = (words: string): boolean => /^\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}$/u.test(words);

/**
 * `brandes` below a text without a single capital, as post offices typed wires: letters alone, three words or fewer.
 * `above` is the line before it.
 */
export function isLoweredName(flat: string, above: string): boolean {
  return (
    /^\p{Ll}[\p{L}.’'-]{2,20}(?: \p{Ll}[\p{L}.’'-]{1,20}){0,2}$/u.test(flat) &&
    /^(?:\p{Ll}|=|\d)/u.test(above) &&
    !/\p{Lu}/u.test(above) &&
    !/[,;:–—-]$/.test(above)
  );
}

const RUN_IN_WIRE = /\s=\s?(\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3})\s?[+=][+=.]*\s*$/u;

/** `… herzlichst dein kurt +`: a word of greeting, the name, the sign that ends the wire. */
const GREETS =
  /\s(?:(?:deine?|ihre?|eure?|euer|yours?|gru(?:ss|sz|ß)|gr(?:ue|ü)(?:sse|sze|ße)|love|lovingly|herzlichst?)\s){1,3}(\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*)?)\s?[+=][+=.]*\s*$/u;

/** The same in a wire that nothing ends, where no letter is a capital. */
const GREETS_LAST =
  /\s(?:(?:deine?|ihre?|eure?|euer|yours?|gr(?:ue|ü)(?:sse|sze|ße)|love|lovingly|herzlichst?)\s){1,3}(\p{Ll}[\p{Ll}.’'-]{2,20})$/u;

/** `… auf den hafen = hermine +`: the signer at the end of a wire that is one paragraph. Start and end in `flat`. */
export function readWireName(flat: string): Span | null {
  const tail = flat.slice(-60);
  const match = RUN_IN_WIRE.exec(tail) ?? GREETS.exec(tail) ?? (/\p{Lu}/u.test(flat) ? null : GREETS_LAST.exec(tail));
  if (!match?.[1]) return null;
  const start = flat.length - tail.length + match.index + match[0].lastIndexOf(match[1]);
  return [start, start + match[1].length];
}

/** `Ihr Kurt Lund`, `Твой Н. Орлов`: the name on the formula's own line, behind a pronoun alone. */
const YOURS = /^(?:Ihre?|Deine?|Euer|Eure|Твой|Твоя|Ваш|Ваша) (?=\p{Lu})/u;

/** The name behind a closing formula's last comma, or null. Start and end in `flat`. */
export function readRunInName(flat: string): Span | null {
  const yours = YOURS.exec(flat)?.[0].length ?? 0;
  if (yours > 0 && isNameShaped(flat.slice(yours))) return [yours, endWithout(flat, '.')];
  const comma = flat.lastIndexOf(',');
  if (comma < 4 || comma > flat.length - 3) return null;
  const words = withoutCalls(flat.slice(comma + 1))
    .replace(/\.$/, '')
    .trim();
  if (!isNameShaped(words) || words.split(' ').length > 4) return null;
  const start = flat.indexOf(words, comma);
  return [start, start + words.length];
}

/** Brackets round the whole, service signs of a wire, quotation marks: not of the name. */
function tighten(flat: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /[\s=+”“"»«'’_*]/.test(flat.charAt(start))) start++;
  while (end > start && /[\s=+”“"»«_,;*]/.test(flat.charAt(end - 1))) end--;
  if (end - start > 2 && flat.charAt(end - 1) === '.' && /[\s=+]/.test(flat.charAt(end - 2))) end -= 2;
  while (end > start && /\s/.test(flat.charAt(end - 1))) end--;
  return [start, end];
}

/** `N. ORLOV        K. TESAR`: signers in columns, each a name. */
function splitColumns(flat: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  const gap = /\s{3,}|\t+/g;
  gap.lastIndex = from;
  for (let match = gap.exec(flat); match && match.index < to; match = gap.exec(flat)) {
    parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  parts.push([start, to]);
  if (parts.length === 1) return atCommas(flat, from, to);
  return parts.every(([a, b]) => b > a) ? parts : [[from, to]];
}

/** `ОРЛОВ, ТЕСАР`: surnames in capitals, each a signer. */
function atCommas(flat: string, from: number, to: number): Span[] {
  const words = flat.slice(from, to);
  if (!/^\p{Lu}{3,}(?:, \p{Lu}{3,}){1,3}$/u.test(words)) return [[from, to]];
  return Array.from(
    words.matchAll(/\p{Lu}+/gu),
    ({ 0: name, index }): Span => [from + index, from + index + name.length],
  );
}

/** `Chairman of the Board        N. ORLOV`: the office to the left, the name to the right, as Soviet papers are signed. */
function readOfficeBeside(flat: string, columns: readonly Span[], at: number): Signer | null {
  const [left, right] = columns;
  if (!left || !right || columns.length !== 2) return null;
  const office = flat.slice(...left);
  const name = flat.slice(...right);
  const goesOn = /^(?:of|for|in|des|der|по|в|при) \p{L}/u.test(office) && !/[.!?:;]$/.test(office);
  if (!goesOn && !isOfficeAlone(office)) return null;
  if (!isNameShaped(name) || isOfficeAlone(name) || (goesOn && !isFullName(name))) return null;
  const span: Span = [at + right[0], at + right[1]];
  return { span, name: span, office: [at + left[0], at + left[1]], withheld: false };
}

function readSigner(flat: string, from: number, to: number, at: number, wire: boolean): Signer | null {
  const words = flat.slice(from, to);
  const span: Span = [at + from, at + to];
  if (WITHHELD.test(words)) return { span, name: null, office: null, withheld: true };
  const call = /^(.{2,50}?)\[\d{1,3}\],?\s+(?=\S)/u.exec(words);
  if (call?.[1] && isNameShaped(call[1]) && isOfficeShaped(words.slice(call[0].length))) {
    const office = from + call[0].length;
    return { span, name: [at + from, at + from + call[1].length], office: [at + office, at + to], withheld: false };
  }
  const bracketed = /^(?:\[([^[\]]+)\]|\(([^()]+)\))$/.exec(words);
  const inside = bracketed?.[1] ?? bracketed?.[2];
  if (inside !== undefined) return readBracketed(inside, [at + from, at + to]);
  const bureau = /^\p{Lu}{1,4}(?:\/\p{Lu}{1,4})?[—–](?=\p{Lu}[\p{Ll}.])/u.exec(words)?.[0].length ?? 0;
  if (bureau > 0) return readSigner(flat, from + bureau, to, at, wire);
  const initialed = / ?\[[\p{L}.’' ]{1,24}(?:initialed|initialled|for|signed)\]?\.?$/iu.exec(words);
  const bare = initialed ? words.slice(0, initialed.index) : words;
  if (isNameShaped(bare) && !isOfficeAlone(bare))
    return { span, name: [at + from, at + from + bare.length], office: null, withheld: false };
  if (wire && isWireName(bare)) return { span, name: [at + from, at + to], office: null, withheld: false };
  if (isSpacedName(bare)) return { span, name: [at + from, at + to], office: null, withheld: false };
  const comma = bare.indexOf(',');
  if (comma > 0 && isNameShaped(bare.slice(0, comma)) && !isOfficeAlone(bare.slice(0, comma))) {
    const office = bare.slice(comma + 1).trim();
    if (isOfficeShaped(office) || isDegrees(office)) {
      const start = at + from + bare.indexOf(office, comma);
      return { span, name: [at + from, at + from + comma], office: [start, start + office.length], withheld: false };
    }
  }
  return null;
}

/** `[Lund]`, `(N. TESAR)`, `(MAJOR-GENERAL KURT LUND)`: the name is in full or has a rank where it is in parentheses. */
function readBracketed(inside: string, span: Span): Signer | null {
  const person = readPersonShape(inside, [0, inside.length]);
  const name = person.name ?? (isNameShaped(inside) ? ([0, inside.length] as const) : null);
  if (!name || !isNameShaped(inside.slice(name[0], name[1]))) return null;
  return { span, name: [span[0] + 1 + name[0], span[0] + 1 + name[1]], office: null, withheld: false };
}

/** More than a word, with points, or initials: no post signs a telegram so. */
export const isFullName = (words: string): boolean => /[\s.]|^\p{Lu}{2,4}$/u.test(words.replace(/\.$/, ''));

/** `Counselor of Embassy`, `Major General`: has a name's shape and is an office; initials would make a name of it. */
function isOfficeAlone(words: string): boolean {
  return isOfficeShaped(words) && !/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(words.replace(/^I{1,3}\. /, ''));
}

/** `O R L O V`: letter-spaced, as typists set off a signature. */
function isSpacedName(words: string): boolean {
  return /^(?:\p{Lu} ){3,20}\p{Lu}\.?$/u.test(words);
}

function isDegrees(words: string): boolean {
  return /^(?:\p{L}{1,4}\.? ?){1,6}$/u.test(words) && /^\p{Lu}/u.test(words);
}
