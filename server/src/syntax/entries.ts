/**
 * Text → entries. Only a `# Title` line (or a bare `#`) starts an entry; no rule of a typescript, no `#5`, no `# # #`
 * and no conflict mark ever does. What stands before the first such line is an entry of its own if it holds anything.
 */
export interface EntryText {
  /** The entry's slice of the file, its title line first where it has one. */
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
}

/** The entries of a file, in order; their texts put together are the file. At least one, also for an empty file. */
export function splitEntries(text: string): readonly EntryText[] {
  const starts = titleLines(text);
  const first = starts[0];
  if (first === undefined) return [{ text, start: 0 }];
  if (first > 0) {
    if (isBlankBetween(text, 0, first)) starts[0] = 0;
    else starts.unshift(0);
  }
  return starts.map((start, i) => ({ text: text.slice(start, starts[i + 1] ?? text.length), start }));
}

const HASH = 0x23;

function titleLines(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (isLineStart(text, at) && isTitleLine(text, at)) starts.push(at);
  }
  return starts;
}

function isLineStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === 0x0a || before === 0x0d || (before === 0xfeff && at === 1);
}

/** `# Title` or `#` alone; a row of them (`# # #`) closes a press release and is no title. */
function isTitleLine(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== HASH) return false;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || next === 0x0a || next === 0x0d) return true;
  if (next !== 0x20 && next !== 0x09 && next !== 0xa0) return false;
  let i = at + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return !sawHash(text, at + 1, i);
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== HASH) return true;
  }
  return !sawHash(text, at + 1, i);
}

function sawHash(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === HASH) return true;
  return false;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xfeff && code !== 0xa0) return false;
  }
  return true;
}
