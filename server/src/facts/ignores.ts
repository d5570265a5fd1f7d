/** Where the editor silences a rule in the text: `{>>cablegram-ignore unsigned: the reason<<}`. */
import { isRemarkLine, readIgnore } from '../syntax/constructs/editor-remark.ts';
import { lineAround, wholeLine } from '../text/line-around.ts';
import type { IgnoreFact, MarkFact } from './facts.ts';

/** `marks` is asked for only where the text holds such a remark at all. */
export function readIgnores(text: string, marks: () => readonly MarkFact[]): readonly IgnoreFact[] {
  if (!text.includes('{>>') || !text.includes('cablegram-ignore')) return [];
  return marks().flatMap(({ kind, span, value }): IgnoreFact[] => {
    const ignore = kind === 'remark' && value !== null ? readIgnore(value) : null;
    if (!ignore || value === null) return [];
    const { code } = ignore;
    const start = text.indexOf(value, span[0]) + ignore.at;
    const own = { code, codeAt: [start, start + code.length], span } as const;
    const line = lineAround(text, span);
    const alone = isRemarkLine(text.slice(line[0], line[1]).trim());
    if (alone) return [{ ...own, within: [0, text.length], whole: wholeLine(text, span) }];
    return [{ ...own, within: line, whole: [startOfBlanks(text, span[0]), span[1]] }];
  });
}

function startOfBlanks(text: string, at: number): number {
  let from = at;
  while (text.charAt(from - 1) === ' ') from--;
  return from;
}
