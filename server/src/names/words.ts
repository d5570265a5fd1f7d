/** The words of a text that can be part of a name: capitalised ones, initials and the particles between them. */
import type { Span } from '../text/span.ts';
import { isCompoundTail } from './compounds.ts';
import { fold } from './fold.ts';
import { honorificOf } from './honorifics.ts';
import { foldedParticle, isArticle, isParticle, mayOpenParticle } from './particles.ts';

export interface NameWord {
  /** Without a possessive ending, hyphens and apostrophes inside included. */
  readonly span: Span;
  readonly folded: string;
  /** As it is written, where that is in Cyrillic letters: they stand for those of several languages. Else null. */
  readonly cyrillic: string | null;
  /** One letter, or two that stand for one of another script (`Yu.`), and a full stop. */
  readonly initial: boolean;
  readonly particle: boolean;
  /** Every letter is a capital, and there is more than one. */
  readonly capitals: boolean;
  /** A full stop follows directly, as after `Gen.`. */
  readonly dot: boolean;
  /** `’s` or a bare apostrophe follows. */
  readonly possessive: boolean;
  /** No other word stands between this and the one before it, nor any mark but those inside names. */
  readonly joined: boolean;
  /** A hyphen or a dash joins it to the word before: `Ben-Gurion` is one name, `Eden-Eisenhower` are two. */
  readonly hyphen: boolean;
  /** Begins a sentence, a paragraph or a quotation, so that its capital says nothing. */
  readonly first: boolean;
}

/** Scans once, in time linear in the text; only words that can be part of a name are folded. */
export function scanNameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let at = 0;
  let previousEnd = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!startsWord(code, text, at)) {
      at++;
      continue;
    }
    const end = scottish(text, at, wordEnd(text, at));
    if (isUpper(code, text, at)) addCapitalised(text, at, end);
    else if (end - at <= 5) addParticle(text, at, end);
    else addBehindPrefix(text, at, end);
    at = end;
  }
  return words;

  function addCapitalised(source: string, start: number, whole: number): void {
    const possessive = possessiveAt(source, start, whole);
    const end = possessive ?? whole;
    for (const [from, to] of namePieces(source, start, end)) {
      const folded = fold(source.slice(from, to));
      if (!folded) continue;
      const dot = source[to] === '.';
      const isInitial = dot && isInitialText(source.slice(from, to));
      push(
        from,
        to,
        folded,
        isInitial,
        dot,
        to === end && (possessive !== null || isApostrophe(source.charCodeAt(to))),
      );
    }
  }

  /** `anti-Lumumba`, `post-Tito`: the name begins behind the hyphen. */
  function addBehindPrefix(source: string, start: number, end: number): void {
    const hyphen = findHyphen(source, start, end);
    if (hyphen < 0 || !isUpper(source.charCodeAt(hyphen + 1), source, hyphen + 1)) return;
    addParticle(source, start, hyphen);
    addCapitalised(source, hyphen + 1, end);
  }

  function addParticle(source: string, start: number, end: number): void {
    if (!mayOpenParticle(source.charCodeAt(start))) return;
    const folded = foldedParticle(source.slice(start, end).toLowerCase());
    if (isParticle(folded)) push(start, end, folded, false, false, false, true);
    else if (isArticle(folded) && isHyphen(source.charCodeAt(end))) push(start, end, folded, false, false, false, true);
  }

  function push(
    from: number,
    to: number,
    folded: string,
    initial: boolean,
    dot: boolean,
    possessive: boolean,
    particle = false,
  ): void {
    const last = words[words.length - 1];
    const joined = last !== undefined && !last.possessive && isJoin(text, previousEnd, from, last);
    const capitals = to - from > 1 && isCapitals(text, from, to);
    const hyphen = joined && from - previousEnd === 1 && isDash(text.charCodeAt(previousEnd));
    const first = !joined && opensSentence(text, from);
    const cyrillic = isCyrillicCode(text.charCodeAt(from)) ? text.slice(from, to) : null;
    words.push({
      span: [from, to],
      folded,
      cyrillic,
      initial,
      particle,
      capitals,
      dot,
      possessive,
      joined,
      hyphen,
      first,
    });
    previousEnd = to;
  }
}

const INITIAL = /^(?:\p{Lu}|Yu|Ya|Ye|Yo|Kh|Zh|Ch|Sh|Ts|Th|Ph|Dzh|Ju|Ja|Je|Iu|Ia|Дж|Дз)$/u;

function isInitialText(text: string): boolean {
  return text.length <= 3 && INITIAL.test(text);
}

function startsWord(code: number, text: string, at: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  return isLetter(code, text, at);
}

/** `Mc George`, `Mc Arthur`: a blank that doesn't belong there. */
function scottish(text: string, start: number, end: number): number {
  if (end - start !== 2 || text[start] !== 'M' || text[start + 1] !== 'c' || text[end] !== ' ') return end;
  return isUpper(text.charCodeAt(end + 1), text, end + 1) && startsWord(text.charCodeAt(end + 1), text, end + 1)
    ? wordEnd(text, end + 1)
    : end;
}

/** Behind the last letter; apostrophes, hyphens and an editor's brackets inside the word belong to it. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? isAsciiLetter(code) : isLetter(code, text, at) || isMark(code) || isInvisible(code)) at++;
    else if (isInner(code) && nextIsLetter(text, at + 1)) at++;
    else if (isHyphen(code) && text[at + 1] === '\n' && isLower(text, at + 2)) at += 2;
    else break;
  }
  return text[at] === ']' && text.slice(start, at).includes('[') ? at + 1 : at;
}

/**
 * `Ben-Gurion` and `Eden-Eisenhower` are several words, `En-lai` is one, of `Castro-like` only the first is a name; the
 * Arabic article is a word of its own.
 */
export function namePieces(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (let hyphen = findHyphen(text, start, end); hyphen >= 0; hyphen = findHyphen(text, hyphen + 1, end)) {
    const next = hyphen + 1;
    const splits =
      isUpper(text.charCodeAt(next), text, next) ||
      (from === start && isArticle(text.slice(start, hyphen).toLowerCase())) ||
      isCompoundTail(text.slice(next, end));
    if (!splits) continue;
    found.push([from, hyphen]);
    from = next;
  }
  if (found.length === 0 || !isCompoundTail(text.slice(from, end))) found.push([from, end]);
  return found;
}

function findHyphen(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isHyphen(text.charCodeAt(at))) return at;
  return -1;
}

/** Where `’s` begins, or what is left of a verb (`Humphrey’ll`), at the end of the word. */
function possessiveAt(text: string, start: number, end: number): number | null {
  if (end - start < 3) return null;
  const last = text.charCodeAt(end - 1);
  if (isApostrophe(text.charCodeAt(end - 2))) return last === 0x73 || last === 0x53 || last === 0x64 ? end - 2 : null;
  const clitic = isApostrophe(text.charCodeAt(end - 3)) && CLITICS.has(text.slice(end - 2, end));
  return clitic && end - start > 4 ? end - 3 : null;
}

const CLITICS = new Set(['ll', 've', 're']);

/** A line shorter than this was not broken by a typist's margin. */
const WRAPPED = 45;

/** Blanks with at most one line end, a full stop behind an initial or abbreviation, a hyphen of an article, a closing bracket. */
function isJoin(text: string, from: number, to: number, before: NameWord): boolean {
  if (to - from > 12) return false;
  let at = from;
  if (before.dot) at++;
  let lineEnds = 0;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      lineEnds++;
      // A short line ended on purpose: the next one of a list names somebody else.
      if (at - (text.lastIndexOf('\n', at - 1) + 1) < WRAPPED) return false;
    } else if (isDash(code) && (to - from === 1 || (before.initial && to - from === 2))) continue;
    else if (code === 0x5d && at === from) continue;
    else if (code === 0x5b && at === to - 1) continue;
    else if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== 0x0d && code !== 0x202f) return false;
  }
  return lineEnds <= 1 && (!before.dot || before.initial || isAbbreviation(before));
}

/** `Gen.`, `Geo.`: a longer word with a full stop ends its sentence, as in `from Johnson. Tower said`. */
function isAbbreviation({ folded }: NameWord): boolean {
  if (GIVEN_ABBREVIATIONS.has(folded)) return true;
  return honorificOf(folded) !== null && (folded.length <= 4 || LONG_ABBREVIATIONS.has(folded));
}

const GIVEN_ABBREVIATIONS = new Set('geo wm thos chas jno jas robt jos edw alex ben sam dan st ste fr mc'.split(' '));
const LONG_ABBREVIATIONS = new Set('lieut messrs senor gospod comdr attny undersec'.split(' '));

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  let blanks = 0;
  while (at >= 0 && isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 0x0a) blanks++;
    at--;
  }
  if (at < 0 || blanks > 1) return true;
  const code = text.charCodeAt(at);
  if (isQuote(code) || code === 0x28 || code === 0x5b) return true;
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3a || code === 0x5d || code === 0x2014;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0 || code === 0x202f;
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201e || code === 0xab || code === 0x2018;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || (code < 0x80 && isAsciiLetter(code));
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (isCyrillicCode(code)) return true;
  return code >= 0x250 && /\p{L}/u.test(text[at] ?? '');
}

function isCyrillicCode(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Between two names of equal right an en dash may stand too. */
function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2013;
}

/** An apostrophe, hyphen or bracket may stand between two letters of a name. */
function isInner(code: number): boolean {
  return isApostrophe(code) || isHyphen(code) || code === 0x2bf || code === 0x2bb || code === 0x5b;
}

function nextIsLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isAsciiLetter(code) : code >= 0xc0 && isLetter(code, text, at);
}

function isUpper(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code <= 0x5a;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toUpperCase();
}

function isCapitals(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to);
  return word === word.toUpperCase();
}
