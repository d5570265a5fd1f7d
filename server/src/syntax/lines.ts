/** Text → lines: LF, CRLF, a lone CR, a form feed and the Unicode separators end one. */
import { isBlank } from '../text/span.ts';

export interface Line {
  /** From the first to behind the last character that isn't blank; empty (start = end) for a blank line. */
  readonly start: number;
  readonly end: number;
  /** Blanks before the first character; a tab counts as 8, as on a typewriter. */
  readonly indent: number;
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x0d && code !== 0x2028 && code !== 0x2029) continue;
    if (code === 0x0a || code === 0x0c || code >= 0x2028) {
      lines.push(readLine(text, from, i));
      from = i + 1;
    } else if (code === 0x0d) {
      lines.push(readLine(text, from, i));
      if (text.charCodeAt(i + 1) === 0x0a) i++;
      from = i + 1;
    }
  }
  if (from < text.length) lines.push(readLine(text, from, text.length));
  return lines;
}

function readLine(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to; start++) {
    const code = text.charCodeAt(start);
    if (!isBlank(code)) break;
    if (code === 0x09) indent += 8;
    else if (code !== 0xfeff && code !== 0x200b && code !== 0x2060) indent++;
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, indent };
}
