/** Where the editor silences a rule in the text: `{>>cablegram-ignore unsigned: the reason<<}`. */
import { isRemarkLine, readIgnore } from '../syntax/constructs/editor-remark.ts';
import type { Span } from '../text/span.ts';
import type { IgnoreFact, MarkFact } from './facts.ts';

/** `marks` is asked for only where the text holds such a remark at all. */
export function readIgnores(text: string, marks: () => readonly MarkFact[]): readonly IgnoreFact[] {
  if (!text.includes('cablegram-ignore')) return [];
  return marks().flatMap(({ kind, span, value }): IgnoreFact[] => {
    const ignore = kind === 'remark' && value !== null ? readIgnore(value) : null;
    if (!ignore) return [];
    const line = lineAround(text, span);
    const alone = isRemarkLine(text.slice(line[0], line[1]).trim());
    if (alone) return [{ code: ignore.code, span, within: [0, text.length], whole: withLineEnd(text, line) }];
    return [{ code: ignore.code, span, within: line, whole: [startOfBlanks(text, span[0]), span[1]] }];
  });
}

function lineAround(text: string, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
  return [from, to];
}

/** The line with the line end behind it; the last one with that before it. */
function withLineEnd(text: string, [from, to]: Span): Span {
  if (to < text.length) return [from, text.startsWith('\r\n', to) ? to + 2 : to + 1];
  return [text.slice(0, from).endsWith('\r\n') ? from - 2 : Math.max(0, from - 1), to];
}

function startOfBlanks(text: string, at: number): number {
  let from = at;
  while (text.charAt(from - 1) === ' ') from--;
  return from;
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;
