/** Numbered and lettered points: `1.`, `II.`, `A.`, `(b)`, `a)`, `1°`, `первое:`; a short one that is no sentence is a heading. */
import { withoutCalls } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import { isTitleCase } from './heading.ts';

export interface NumberMark {
  readonly style: 'arabic' | 'roman' | 'upper' | 'lower' | 'word';
  /** How the mark is closed: `.`, `)`, `()`, `°`. */
  readonly closed: string;
  readonly value: number;
  /** Length of the mark, without the blank behind it. */
  readonly length: number;
}

const MARK =
  /^(\()?(\d{1,4}|[IVXL]{1,7}|[ivxl]{1,7}|[\p{Lu}]|[\p{Ll}])(\.\)?|\)|°|:(?=\s))(?=\s|\[\d|\p{Lu}\p{Ll})|^([IVXL]{1,7})(?=[—–]|\s-\s)/u;

/** The marks that the paragraph can open with, likeliest first: `I.` is one in Roman and a letter. */
export function readNumberMarks(flat: string): readonly NumberMark[] {
  const bracket = /^\[(\d{1,2})\](?=\s)/.exec(flat.slice(0, 6));
  if (bracket) return [{ style: 'arabic', closed: '[]', value: Number(bracket[1]), length: bracket[0].length }];
  const match = MARK.exec(flat.slice(0, 12));
  if (!match) return [];
  const core = match[2] ?? match[4] ?? '';
  const closed = `${match[1] ?? ''}${match[3] ?? ''}`;
  const length = match[0].length;
  if (/^\d/.test(core)) return [{ style: 'arabic', closed, value: Number(core), length }];
  const marks: NumberMark[] = [];
  const roman = romanValue(core.toUpperCase());
  if (roman !== null)
    marks.push({ style: 'roman', closed: closed + (core === core.toUpperCase() ? 'I' : 'i'), value: roman, length });
  if (core.length === 1) {
    const upper = core === core.toUpperCase();
    marks.push({ style: upper ? 'upper' : 'lower', closed, value: core.toLowerCase().codePointAt(0) ?? 0, length });
  }
  return marks;
}

function romanValue(core: string): number | null {
  if (!/^(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/.test(core) || core === '') return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let i = 0; i < core.length; i++) {
    const own = values[core.charAt(i)] ?? 0;
    sum += own < (values[core.charAt(i + 1)] ?? 0) ? -own : own;
  }
  return sum;
}

/** The heading of a numbered item, or null where it is a paragraph: short, no sentence, in title case or capitals. */
export function numberedHeading(flat: string, at: number, markLength: number): Span | null {
  if (flat.length > 110) return null;
  const words = withoutCalls(flat.slice(markLength)).trim();
  if (words.length === 0) return null;
  if (/[;,?!]$|[:—]$|\b(?:and|or)$/.test(words)) return null;
  const list = words.split(/\s+/);
  if (/[.”"]$/.test(words) && list.length > 4) return null;
  const bare = words.replace(/\.$/, '');
  const plausible =
    isTitleCase(bare) ||
    bare === bare.toUpperCase() ||
    (list.length <= 6 && /^["“]?\p{Lu}/u.test(bare) && !looksLikeSentence(bare));
  if (!plausible || !/\p{L}{2}/u.test(bare)) return null;
  const start = at + flat.indexOf(words, markLength);
  return [start, start + words.length];
}

function looksLikeSentence(words: string): boolean {
  return /\b(?:is|are|was|were|has|have|had|will|would|shall|should|must|may|can|could|that|which|who|we|they|he|I)\b/.test(
    words,
  );
}
