/** Calls of numbered notes, `dues.[1]`: behind words, also inside an editor's brackets. */
import type { Span } from '../../text/span.ts';

export interface Call {
  readonly span: Span;
  readonly number: string;
  /** Behind a number and a blank it may correct that number: `Feb 3 [13]`. */
  readonly doubtful: boolean;
}

const CALL = /(?<!\\)\[(\d{1,3})\]/g;

/** What opens a line is the number of a note or of a paragraph. */
export function findCalls(text: string): readonly Call[] {
  if (!text.includes('[')) return NONE;
  const found: Call[] = [];
  for (const { 0: written, 1: number = '', index } of text.matchAll(CALL)) {
    if (isLineStart(text, index)) continue;
    const doubtful = text.charAt(index - 1) === ' ' && isDigit(text.charCodeAt(index - 2));
    found.push({ span: [index, index + written.length], number, doubtful });
  }
  return found;
}

const NONE: readonly Call[] = [];

function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === 0x0a || before === 0x0d;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
