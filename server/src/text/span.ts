/** A piece of text: UTF-16 code units, `end` exclusive. */
export type Span = readonly [start: number, end: number];

/** The span moved by `by` code units, for instance from an entry to its file. */
export function shift(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by];
}

export function slice(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `offset` lies in the span or at its very end, as a cursor does behind the last letter of a word. */
export function touches(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}

/** The span without the blanks at both its ends; empty at its start where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let [start, end] = span;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return [start, end];
}

/** White space of any kind, line ends, the byte order mark and zero-width characters included. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}
