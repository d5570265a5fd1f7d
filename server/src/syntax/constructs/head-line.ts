/**
 * A line that is made of head pieces and nothing else: `TOP SECRET Copy No. 7`, `SECRET IMMEDIATE`, `No. 3411/SK`.
 * A sentence that merely holds such a word is none: the whole line must be consumed.
 */
import { lowerCase } from '../../text/lower-case.ts';
import { PIECES } from '../words/classifications.ts';
import type { HeadPiece } from '../tree.ts';

const LONGEST = 160;
const BETWEEN = /[\s.,;:!/()[\]—–=*+-]+/y;
const NUMBER =
  /(?:(?:spec|t|tel|telegram|message|cable|ser|despatch|dispatch|issue|ref|our ref|reg|incoming|outgoing|исх|вх|спец|протокол|telegramm|drahtbericht)\.? ?)?(?:nos?\.?|nr\.?|№№?|n°|núm\.?|number|numbers|#)[ ]?[\p{L}\p{N}][\p{L}\p{N}/–.-]{0,24}(?:(?: ?[-–—,] ?| (?:and|to|und|bis|à) )\d[\p{L}\p{N}/-]{0,16}){0,4}(?: (?:vom|of|от|du) \d{1,2}\. ?\d{1,2}\.?(?!\d))?/iuy;
const SERIES = /\p{Lu}[\p{L}-]{0,14}[ –—-]\d[\p{L}\p{N}/–—.-]{0,14}/uy;
const CODE =
  /(?:\p{Lu}{1,6}[/–—-]){1,3}[\p{Lu}\p{N}][\p{L}\p{N}/–—.-]{0,16}|\d{1,6}[/–—-][\p{L}\p{N}][\p{L}\p{N}/–—.-]{0,16}/uy;

/** What stations say to each other about a wire: `ZFF-4`, `ZNY`. */
const OPERATING = /Z[A-Z]{2}(?:-?\d)?(?![\p{L}\p{N}/–-])/uy;

/** The pieces of the line, or null where anything is left over. `at` is where `flat` begins in the entry. */
export function readHeadLine(flat: string, at: number): readonly HeadPiece[] | null {
  if (flat.length > LONGEST) return null;
  const { pieces, end } = readPieces(flat, 0, at);
  return pieces.length > 0 && end >= flat.length ? pieces : null;
}

export interface Pieces {
  readonly pieces: readonly HeadPiece[];
  /** Where the first character stands that belongs to none; the length of `flat` where all do. */
  readonly end: number;
}

/** As many pieces as stand from `from` on, one behind the other, divided by blanks or punctuation. */
export function readPieces(flat: string, from: number, at: number): Pieces {
  const pieces: HeadPiece[] = [];
  const low = lowerCase(flat);
  let i = skip(flat, from);
  while (i < flat.length) {
    const next = readPiece(flat, low, i);
    if (!next) break;
    const after = skip(flat, next.end);
    if (after === next.end && after < flat.length) break;
    pieces.push({ kind: next.kind, span: [at + i, at + next.end], value: flat.slice(i, next.end) });
    i = after;
  }
  return { pieces, end: i };
}

function readPiece(flat: string, low: string, at: number): { kind: HeadPiece['kind']; end: number } | null {
  for (const { kind, words } of PIECES) {
    words.lastIndex = at;
    if (words.test(low)) return { kind, end: words.lastIndex };
  }
  OPERATING.lastIndex = at;
  if (OPERATING.test(flat)) return { kind: 'handling', end: OPERATING.lastIndex };
  for (const expression of [NUMBER, CODE, SERIES]) {
    expression.lastIndex = at;
    if (expression.test(flat)) return { kind: 'number', end: expression.lastIndex };
  }
  return null;
}

function skip(flat: string, at: number): number {
  BETWEEN.lastIndex = at;
  return BETWEEN.test(flat) ? BETWEEN.lastIndex : at;
}
