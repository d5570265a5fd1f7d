/** Marks inside the text: officials, gaps, doubts, supplied words, deletions and additions, page breaks, note calls. */
import type { Span } from '../text/span.ts';
import { type MarkKind, readBracketWords } from './constructs/bracket-words.ts';

export interface Mark {
  readonly kind: MarkKind | 'official' | 'addition' | 'remark';
  readonly span: Span;
  /** The official's id or `?`, the call's number, the gap's reason, the page's number, the words supplied or corrected to. */
  readonly value: string | null;
}

/**
 * All marks, left to right; none inside another. `sourceBrackets` says that single brackets stand in the source; `signs`
 * are the places of `findSigns`, where somebody knows them already.
 * Linear: the brackets are matched in one pass with a stack, and each closing brace is looked for once.
 */
export function findMarks(text: string, sourceBrackets = false, signs = findSigns(text)): readonly Mark[] {
  const marks: Mark[] = [];
  const closings = matchBrackets(text, signs);
  const braces = closingBraces(text);
  const calls = { last: 0, spaced: false };
  let from = 0;
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i] ?? 0;
    if (at < from) continue;
    const code = text.charCodeAt(at);
    const mark =
      code === OPEN
        ? readBracket(text, at, closings[i] ?? -1, sourceBrackets, calls)
        : code === BRACE
          ? readBrace(text, at, braces)
          : null;
    if (!mark) continue;
    if (mark.kind === 'call') noteCall(text, mark, calls);
    marks.push(mark);
    from = mark.span[1];
  }
  return marks;
}

/** Every bracket and opening brace that no backslash escapes; between them nothing is looked at by itself. */
export function findSigns(text: string): readonly number[] {
  const signs: number[] = [];
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex - 1;
    if (text.charCodeAt(at) === BACKSLASH) SIGN.lastIndex++;
    else signs.push(at);
  }
  return signs;
}

const SIGN = /[[\]{\\]/g;

const OPEN = 0x5b;
const CLOSE = 0x5d;
const BRACE = 0x7b;
const BACKSLASH = 0x5c;
/** A mark that does not close within so many characters is not one: brackets are for words, not for pages. */
const REACH = 1200;

/** For each sign the bracket that closes it within reach; -1 for one that none closes. */
function matchBrackets(text: string, signs: readonly number[]): readonly number[] {
  const closings: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] ?? 0;
    const code = text.charCodeAt(sign);
    closings.push(-1);
    if (code === OPEN) open.push(i);
    else if (code === CLOSE) {
      const own = open.pop();
      if (own !== undefined && sign - (signs[own] ?? 0) <= REACH) closings[own] = sign;
    }
  }
  return closings;
}

/** The calls so far: whether they stand behind a blank, and the number of the last. */
interface Calls {
  last: number;
  spaced: boolean;
}

function noteCall(text: string, mark: Mark, calls: Calls): void {
  calls.last = Number(mark.value);
  calls.spaced = text.charCodeAt(mark.span[0] - 1) === 0x20;
}

const OFFICIAL = /\[\[(\?(?=\|)|[\p{L}\p{N}][\p{L}\p{N}_.-]{1,79})(?:\|([^[\]\n]{0,200}))?\]\]/uy;

function readBracket(text: string, at: number, end: number, source: boolean, calls: Calls): Mark | null {
  OFFICIAL.lastIndex = at;
  const official = text.charCodeAt(at + 1) === OPEN ? OFFICIAL.exec(text) : null;
  if (official?.[1] !== undefined && !/^\d+$/.test(official[1]))
    return { kind: 'official', span: [at, at + official[0].length], value: official[1] };
  if (source) return null;
  if (end < 0) return readUnclosed(text, at);
  const words = readBracketWords(text.slice(at + 1, end));
  if (!words) return null;
  const span: Span = [at, end + 1];
  if (words.kind === 'call' && correctsNumber(text, at, Number(words.value), calls))
    return { kind: 'sic', span, value: words.value };
  return { ...words, span };
}

/** `Feb 3 [13]`: behind a number and a blank a number corrects it, unless the entry's calls stand so and it is the next. */
function correctsNumber(text: string, at: number, value: number, calls: Calls): boolean {
  if (text.charCodeAt(at - 1) !== 0x20 || !/\d/.test(text.charAt(at - 2))) return false;
  return !(calls.spaced && value === calls.last + 1);
}

/** `[passage omitted)`: closed by the wrong bracket, read as meant where its words are a gap's. */
function readUnclosed(text: string, at: number): Mark | null {
  const match = UNCLOSED.exec(text.slice(at, at + 120));
  if (!match?.[1]) return null;
  const words = readBracketWords(match[1]);
  return words?.kind === 'gap' ? { ...words, span: [at, at + match[0].length] } : null;
}

const UNCLOSED = /^\[([^[\](){}\n]{3,100})[)}]/;

type Closing = (close: string, from: number) => number;

/** Where the next closing mark stands from `from` on, -1 where none does; each is searched for once. */
function closingBraces(text: string): Closing {
  const next = new Map<string, number>();
  return (close, from) => {
    let at = next.get(close);
    if (at === undefined || (at >= 0 && at < from)) {
      at = text.indexOf(close, from);
      next.set(close, at);
    }
    return at;
  };
}

function readBrace(text: string, at: number, closing: Closing): Mark | null {
  const open = text.slice(at + 1, at + 3);
  if (open !== '--' && open !== '++' && open !== '>>') return null;
  const close = open === '>>' ? '<<}' : `${open}}`;
  const end = closing(close, at + 3);
  if (end < 0 || end - at > REACH) return null;
  const kind = open === '--' ? 'deletion' : open === '++' ? 'addition' : 'remark';
  return { kind, span: [at, end + close.length], value: text.slice(at + 3, end) };
}
