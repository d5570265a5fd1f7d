/** Marks inside the text: officials, gaps, doubts, supplied words, deletions and additions, page breaks, note calls. */
import { endWithout } from '../text/ends.ts';
import type { Span } from '../text/span.ts';

export interface Mark {
  readonly kind:
    | 'official'
    | 'call'
    | 'gap'
    | 'unclear'
    | 'sic'
    | 'hand'
    | 'page'
    | 'supplied'
    | 'deletion'
    | 'addition'
    | 'remark';
  readonly span: Span;
  /** The official's id, the call's number, the gap's reason, the page's number, the words supplied. */
  readonly value: string | null;
}

/** All marks, left to right; none inside another. Linear: each bracket is looked at once, and closes within reach. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let i = 0;
  while (i < text.length) {
    const bracket = text.indexOf('[', i);
    const brace = nextBrace(text, i, bracket);
    const at = bracket < 0 ? brace : brace < 0 ? bracket : Math.min(bracket, brace);
    if (at < 0) break;
    if (isEscaped(text, at)) {
      i = at + 1;
      continue;
    }
    const mark = at === bracket ? readBracket(text, at) : readBrace(text, at);
    if (mark) marks.push(mark);
    i = mark ? mark.span[1] : at + 1;
  }
  return marks;
}

/** A mark that does not close within so many characters is not one: brackets are for words, not for pages. */
const REACH = 1200;
const OFFICIAL = /\[\[([^[\]|\n]{1,80})(?:\|([^[\]\n]{0,200}))?\]\]/y;
const CRITIC = /\{(--|\+\+|>>)/y;

function nextBrace(text: string, from: number, bracket: number): number {
  const found = text.indexOf('{', from);
  return found >= 0 && (bracket < 0 || found < bracket) ? found : -1;
}

function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (text.charCodeAt(at - 1 - count) === 0x5c) count++;
  return count % 2 === 1;
}

function readBracket(text: string, at: number): Mark | null {
  OFFICIAL.lastIndex = at;
  const official = OFFICIAL.exec(text);
  if (official?.[1] !== undefined) return { kind: 'official', span: [at, at + official[0].length], value: official[1] };
  const end = closing(text, at);
  if (end < 0) return null;
  const inside = text.slice(at + 1, end);
  const span: Span = [at, end + 1];
  const value = inside.trim();
  return { ...readInside(value), span };
}

/** The bracket that closes the one at `at`, nested ones counted, within reach; -1 where none does. */
function closing(text: string, at: number): number {
  let depth = 0;
  const limit = Math.min(text.length, at + REACH);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b) depth++;
    else if (code === 0x5d && --depth === 0) return i;
  }
  return -1;
}

const GAP =
  /^(?:…|\.\.\.|illegible|garbled?|garbled groups?|groups? (?:missing|garbled)|\d+ groups?|apparent omission|omission|page missing|first page missing|torn|text cut off|blank|unclear|unintelligible|inaudible|excised|deleted|пропуск|неразб|unleserlich|groupe indéchiffrable|here follow|omitted here|passage omitted)|not declas\w*|illegible|undecipherable|(?:name|words?|lines?|paragraphs?|pages?|amount) (?:deleted|omitted|missing|withheld)/iu;

function readInside(value: string): Pick<Mark, 'kind' | 'value'> {
  if (/^\d{1,3}$/.test(value)) return { kind: 'call', value };
  if (/^(?:sic|!|so in original)\.?$/i.test(value)) return { kind: 'sic', value: null };
  if (GAP.test(value)) return { kind: 'gap', value };
  const page = /^(?:p{1,2}\.|pages?|f{1,2}\.|fol\.|л\.|s\.) ?(\d{1,4}[rv]?(?:[-–]\d{1,4}[rv]?)?)$/iu.exec(value);
  if (page?.[1] !== undefined) return { kind: 'page', value: page[1] };
  if (/^(?:handwritten|margin|stamp|in [\p{L}’' ]+ hand|checkmark)/iu.test(value)) return { kind: 'hand', value };
  if (value.endsWith('?')) return { kind: 'unclear', value: value.slice(0, endWithout(value, '?')) || null };
  return { kind: 'supplied', value };
}

function readBrace(text: string, at: number): Mark | null {
  CRITIC.lastIndex = at;
  const open = CRITIC.exec(text)?.[1];
  if (open === undefined) return null;
  const close = open === '>>' ? '<<}' : `${open}}`;
  const end = text.slice(at + 3, at + 3 + REACH).indexOf(close);
  if (end < 0) return null;
  const kind = open === '--' ? 'deletion' : open === '++' ? 'addition' : 'remark';
  return { kind, span: [at, at + 3 + end + close.length], value: text.slice(at + 3, at + 3 + end) };
}
