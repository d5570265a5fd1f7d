/** A place as LSP counts it: line and character from 0, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. A line ends with LF, CRLF or a lone CR, as LSP has it. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) starts.push(i + 1);
    else if (code === 0x0d) {
      if (text.charCodeAt(i + 1) === 0x0a) i++;
      starts.push(i + 1);
    }
  }
  return { starts, length: text.length };
}

export function positionAt(index: LineIndex, offset: number): Position {
  const wanted = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((index.starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return { line: low, character: wanted - (index.starts[low] ?? 0) };
}

export function offsetAt(index: LineIndex, { line, character }: Position): number {
  const start = index.starts[line];
  if (start === undefined) return index.length;
  const next = index.starts[line + 1] ?? index.length;
  return Math.min(start + character, next);
}
