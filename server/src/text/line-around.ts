/** The line that a place stands on, with and without its end. */
import type { Span } from './span.ts';

export function lineAround(text: string, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
  return [from, to];
}

/** What goes when the line is taken out: the line end behind it too, or that before the last line. */
export function wholeLine(text: string, span: Span): Span {
  const [from, to] = lineAround(text, span);
  if (to < text.length) return [from, text.startsWith('\r\n', to) ? to + 2 : to + 1];
  return [text.startsWith('\r\n', from - 2) ? from - 2 : Math.max(0, from - 1), to];
}

/** How the text ends its lines. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text.charAt(at) === '\n') return '\n';
  return text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;
