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
  const next = lineEnds(text);
  let from = 0;
  for (let end = next(0); end < text.length; end = next(from)) {
    lines.push(readLine(text, from, end));
    from = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  if (from < text.length) lines.push(readLine(text, from, text.length));
  return lines;
}

const ENDS = ['\n', '\r', '\f', '\u2028', '\u2029'];

/** Where the next line ends, from an offset on that never goes back; each mark is looked for as far as the next of it stands. */
function lineEnds(text: string): (from: number) => number {
  const places = ENDS.map(() => -1);
  return from => {
    let nearest = text.length;
    for (const [i, mark] of ENDS.entries()) {
      let at = places[i] ?? -1;
      if (at < from) {
        at = text.indexOf(mark, from);
        if (at < 0) at = text.length;
        places[i] = at;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  };
}

function readLine(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to; start++) {
    const code = text.charCodeAt(start);
    if (!isBlank(code) && !isDirection(code)) break;
    if (code === 0x09) indent += 8;
    else if (code !== 0xfeff && code !== 0x200b && code !== 0x2060) indent++;
  }
  let end = to;
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || isDirection(text.charCodeAt(end - 1)))) end--;
  return { start, end, indent };
}

/** Marks that turn the direction of writing: around a line they are nobody's. */
const isDirection = (code: number): boolean =>
  code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
