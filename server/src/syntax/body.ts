/** The body of an entry or enclosure: each paragraph by its shape, and by how often its shape recurs. */
import { isRunningHead, readPageNumber } from './constructs/after-close.ts';
import type { DateSettings } from '../dates/date-settings.ts';
import { readDateLine } from './constructs/date-line.ts';
import { readHeading, readMarkedHeading } from './constructs/heading.ts';
import { readForcedKey } from './constructs/key-line.ts';
import { readNarrated } from './constructs/narrated.ts';
import { readNoteLabel } from './constructs/note.ts';
import { type NumberMark, numberedHeading, readNumberMarks } from './constructs/numbered.ts';
import { isOmission } from './constructs/omission.ts';
import { salutationLength } from './constructs/salutation.ts';
import { readTurnLabel, type TurnLabel } from './constructs/turn.ts';
import type { Paragraph } from './paragraphs.ts';
import { findSpeakers } from './speakers.ts';
import type { Node } from './tree.ts';

export interface BodyContext {
  /** Nine tenths of the entry's letters are capitals. */
  readonly allCapitals: boolean;
  /** Folded surnames of the participants that the head lists. */
  readonly participants: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly dates: DateSettings;
}

/** One node a paragraph, from `from` to `to`. */
export function readBody(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  context: BodyContext,
): readonly Node[] {
  const own = paragraphs.slice(from, to);
  const labels = own.map(paragraph => readTurnLabel(paragraph.flat, paragraph.start));
  const speaks = findSpeakers(labels, context.participants);
  const marks = own.map(paragraph => readNumberMarks(paragraph.flat));
  const inSequence = findSequences(marks);
  return own.map((paragraph, i) =>
    readOne(paragraph, isHeadedText(own, i + 1), labels[i] ?? null, speaks, inSequence[i] ?? null, context, i),
  );
}

function readOne(
  paragraph: Paragraph,
  textFollows: boolean,
  label: TurnLabel | null,
  speaks: (label: TurnLabel) => boolean,
  mark: NumberMark | null,
  context: BodyContext,
  index: number,
): Node {
  const { flat, start } = paragraph;
  const first = flat.charCodeAt(0);
  if (first === BACKSLASH) return TEXT;
  if (first === HASH) return readMarkedHeading(flat, start) ?? TEXT;
  if (first === BRACKET) {
    const forced = readForcedKey(flat, start, context.keys);
    if (forced) return forced;
    if (isOmission(flat)) return { kind: 'omission' };
    const note = readNoteLabel(flat);
    if (note && paragraph.blankBefore)
      return { kind: 'note', number: null, body: [start + note.bodyStart, paragraph.end] };
  }
  if (label && speaks(label)) return { kind: 'turn', label: label.label, speaker: label.speaker, form: label.form };
  if (mark) {
    const depth = mark.style === 'arabic' || mark.style === 'word' ? 2 : mark.style === 'lower' ? 3 : 1;
    return {
      kind: 'numbered',
      label: [start, start + mark.length],
      depth,
      heading: numberedHeading(flat, start, mark.length),
    };
  }
  if (flat.length < 30) {
    const page = readPageNumber(flat);
    if (page !== null) return { kind: 'page', number: page };
    if (isOmission(flat)) return { kind: 'omission' };
  }
  if (isRunningHead(flat)) return { kind: 'furniture' };
  if (index === 0 && salutationLength(flat) > 0) return { kind: 'salutation' };
  if (flat.length < 60 && /\d{4}/.test(flat) && readDateLine(flat, start, context.dates)) return TEXT;
  const heading = readHeading(flat, start, {
    alone: paragraph.blankBefore && paragraph.blankAfter,
    allCapitals: context.allCapitals,
    textFollows,
  });
  if (heading) return heading;
  const narrated = flat.length > 40 ? readNarrated(flat, start) : null;
  return narrated ? { kind: 'narrated', ...narrated } : TEXT;
}

const TEXT: Node = { kind: 'text' };
const BACKSLASH = 0x5c;
const HASH = 0x23;
const BRACKET = 0x5b;

/** Text that a heading can stand above, or one further heading and then text. */
function isHeadedText(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at];
  if (!next) return false;
  if (canBeHeaded(next.flat)) return true;
  const after = paragraphs[at + 1];
  const heads =
    next.blankBefore && next.blankAfter && next.flat.length < 100 && after !== undefined && canBeHeaded(after.flat);
  return heads && readHeading(next.flat, next.start, { alone: true, allCapitals: false, textFollows: true }) !== null;
}

/** A heading stands above text or a numbered point; a run of short lines is a list. */
function canBeHeaded(flat: string): boolean {
  return flat.length > 70 || readNumberMarks(flat).length > 0 || /[.:?!\]]["”]?(?:\[\d+\])*$/.test(flat);
}

/** For each paragraph the mark that has a neighbour: one of its style and closing whose value is one less or one more. */
function findSequences(marks: readonly (readonly NumberMark[])[]): readonly (NumberMark | null)[] {
  const seen = new Set<string>();
  for (const list of marks) for (const mark of list) seen.add(keyOf(mark, mark.value));
  return marks.map(
    list => list.find(mark => seen.has(keyOf(mark, mark.value + 1)) || seen.has(keyOf(mark, mark.value - 1))) ?? null,
  );
}

const keyOf = (mark: NumberMark, value: number): string => `${mark.style}${mark.closed}${value}`;
