/** Conflicts that git has left in a text: `<<<<<<<`, `=======`, `>>>>>>>`, each on a line of its own. */
import type { Span } from '../text/span.ts';

export interface Conflict {
  /** The line of each mark that is there, in order; a single one where the others have been taken out. */
  readonly marks: readonly Span[];
  readonly span: Span;
  /** The two versions, where all marks are there; each with its line ends. */
  readonly versions: readonly [string, string] | null;
}

const MARK = /^(?:<{7}(?: [^\r\n]*)?|\|{7}(?: [^\r\n]*)?|={7}|>{7}(?: [^\r\n]*)?)$/gm;

/** A row of equal signs alone is a rule of the typescript. */
export function findConflicts(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const found: Conflict[] = [];
  let open: Span[] = [];
  const close = () => {
    if (open.some(([start]) => text.charAt(start) !== '=')) found.push(conflictOf(text, open));
    open = [];
  };
  for (const { 0: line, index } of text.matchAll(MARK)) {
    if (line.startsWith('<')) close();
    if (open.length === 0 && line.startsWith('=')) continue;
    open.push([index, index + line.length]);
    if (line.startsWith('>')) close();
  }
  close();
  return found;
}

function conflictOf(text: string, marks: readonly Span[]): Conflict {
  const first = marks[0] ?? [0, 0];
  const last = marks.at(-1) ?? first;
  const kinds = marks.map(([start]) => text.charAt(start)).join('');
  const span: Span = [first[0], last[1]];
  if (kinds !== '<=>' && kinds !== '<|=>') return { marks, span, versions: null };
  const middle = marks.at(-2) ?? last;
  const upper = between(text, first, marks[1] ?? middle);
  return { marks, span, versions: [upper, between(text, middle, last)] };
}

function between(text: string, mark: Span, next: Span): string {
  const start = text.startsWith('\r\n', mark[1]) ? mark[1] + 2 : mark[1] + 1;
  return text.slice(start, Math.max(start, next[0]));
}
