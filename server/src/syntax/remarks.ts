/** The editor's remarks (`{>>…<<}`) are no part of the document: its paragraphs are read as if they weren't there. */
import { isBlank, type Span } from '../text/span.ts';
import type { Line } from './lines.ts';

/** A remark that does not close within so many characters is none. */
const REACH = 1200;

/** The text with blanks in place of remarks: every other character stays where it is. */
export function withoutRemarks(text: string): string {
  let out = '';
  let done = 0;
  for (const [start, end] of remarksIn(text)) {
    out += text.slice(done, start) + blanksFor(text, start, end);
    done = end;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** Lines that hold nothing but a remark divide no paragraphs: they are left out. */
export function withoutRemarkLines(text: string, lines: readonly Line[]): readonly Line[] {
  const remarks = remarksIn(text);
  if (remarks.length === 0) return lines;
  let next = 0;
  return lines.filter(({ start, end }) => {
    while (next < remarks.length && (remarks[next]?.[1] ?? 0) < start) next++;
    const remark = remarks[next];
    return start !== end || !remark || remark[0] > start || remark[1] < start;
  });
}

function remarksIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let close = 0;
  for (let at = text.indexOf('{>>'); at >= 0 && close >= 0; at = text.indexOf('{>>', at + 3)) {
    if (text.charAt(at - 1) === '\\' || at < (found.at(-1)?.[1] ?? 0)) continue;
    if (close < at + 3) close = text.indexOf('<<}', at + 3);
    if (close >= 0 && close + 3 - at <= REACH) found.push([at, close + 3]);
  }
  return found;
}

/** A remark over several lines leaves their ends, so that what follows keeps its line. */
function blanksFor(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) out += isBlank(text.charCodeAt(i)) ? text.charAt(i) : ' ';
  return out;
}
