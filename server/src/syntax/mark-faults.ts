/** Marks that are begun and not ended, and braces that are no mark of the format. */
import type { Span } from '../text/span.ts';

export type MarkFault = UnclosedMark | { readonly kind: 'unknown-mark'; readonly span: Span };

export interface UnclosedMark {
  readonly kind: 'unclosed-mark';
  /** The characters that open it. */
  readonly span: Span;
  /** What would close it, and where: at the end of the line, or behind the official's name. */
  readonly closing: string;
  readonly closeAt: number;
}

/** In the order of the text. */
export function findMarkFaults(text: string): readonly MarkFault[] {
  const braces = BRACES.flatMap(([opening, closing]) => unclosed(text, opening, closing));
  return [...braces, ...unclosedOfficials(text), ...unknown(text)].sort((a, b) => a.span[0] - b.span[0]);
}

const BRACES: readonly (readonly [opening: string, closing: string])[] = [
  ['{--', '--}'],
  ['{++', '++}'],
  ['{>>', '<<}'],
];

/** A mark that does not end before the next of its kind begins. */
function unclosed(text: string, opening: string, closing: string): readonly MarkFault[] {
  const found: MarkFault[] = [];
  let closeAt = 0;
  for (let at = text.indexOf(opening); at >= 0; ) {
    const next = text.indexOf(opening, at + opening.length);
    const inside = text.slice(at + opening.length, next < 0 ? text.length : next);
    if (text.charAt(at - 1) !== '\\' && !inside.includes(closing)) {
      if (closeAt <= at) closeAt = endOfLine(text, at);
      found.push({ kind: 'unclosed-mark', span: [at, at + opening.length], closing, closeAt });
    }
    at = next;
  }
  return found;
}

/** An id that nothing but a mark would be: words with a hyphen between them, then a bar and a name, or nothing more. */
const OFFICIAL = /^\[\[\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)+(?:\|[^[\]\r\n]{1,120})?/u;
/** No id with its name is longer. */
const LONGEST = 300;

function unclosedOfficials(text: string): readonly MarkFault[] {
  const found: MarkFault[] = [];
  for (let at = text.indexOf('[['); at >= 0; at = text.indexOf('[[', at + 2)) {
    const written = OFFICIAL.exec(text.slice(at, at + LONGEST))?.[0].trimEnd();
    if (written === undefined || text.charAt(at - 1) === '\\') continue;
    const end = at + written.length;
    if (text.startsWith(']]', end)) continue;
    const half = text.charAt(end) === ']';
    found.push({
      kind: 'unclosed-mark',
      span: [at, at + 2],
      closing: half ? ']' : ']]',
      closeAt: half ? end + 1 : end,
    });
  }
  return found;
}

const UNKNOWN: readonly (readonly [opening: string, closing: string])[] = [
  ['{==', '==}'],
  ['{~~', '~~}'],
];

/** Highlighting and substitution are marks elsewhere, and mean nothing here. */
function unknown(text: string): readonly MarkFault[] {
  return UNKNOWN.flatMap(([opening, closing]) => {
    const found: MarkFault[] = [];
    let end = 0;
    for (let at = text.indexOf(opening); at >= 0 && end >= 0; at = text.indexOf(opening, Math.max(at + 3, end))) {
      end = text.indexOf(closing, at + 3);
      if (end >= 0 && text.charAt(at - 1) !== '\\') found.push({ kind: 'unknown-mark', span: [at, end + 3] });
    }
    return found;
  });
}

/** Behind the last character of the line that isn't a line's end. */
function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}
