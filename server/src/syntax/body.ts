/** The body of an entry or enclosure: each paragraph by its shape, and by how often its shape recurs. */
import { withoutCalls } from '../text/ends.ts';
import type { DateSettings } from '../dates/date-settings.ts';
import { type HeadingContext, readHeading, readMarkedHeading } from './constructs/heading.ts';
import { isTick } from './constructs/heading-look-alike.ts';
import type { NumberMark } from './constructs/numbered.ts';
import type { TurnLabel } from './constructs/turn.ts';
import { findMoments, isDay } from './moments.ts';
import { moveNode } from './move-node.ts';
import {
  forcedKeyOf,
  furtherLabelsOf,
  innerLabelsOf,
  isFurniture,
  isOmitted,
  narratedOf,
  noteLabelOf,
  numberMarksOf,
  pageNumberOf,
  pointHeadingOf,
  salutationLengthOf,
  turnLabelOf,
} from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import { plainWords } from './plain-words.ts';
import { findSpeakers } from './speakers.ts';
import type { HeadingNode, Node } from './tree.ts';
import { ask } from './wording.ts';

export interface BodyContext {
  /** Nine tenths of the entry's letters are capitals. */
  readonly allCapitals: boolean;
  /** The head ends with a heading: a line in parentheses below it goes on with it. */
  readonly headed: boolean;
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
  const labels = own.map(paragraph => turnLabelOf(paragraph));
  const speaks = findSpeakers(labels, { participants: context.participants, countPlain: plainWords(own) });
  const marks = own.map(paragraph => numberMarksOf(paragraph));
  const inSequence = findSequences(marks);
  const listed = findListed(own);
  const stopped = own.map((paragraph, i) => isStoppedLine(paragraph) && (own[i + 1]?.flat.length ?? 0) > 80);
  const recurs = new Set(own.filter((_, i) => stopped[i]).map(({ flat }) => flat)).size >= 2;
  const moments = findMoments(own, context.dates);
  const nodes: Node[] = [];
  for (const [i, paragraph] of own.entries()) {
    const place: Place = {
      index: i,
      textFollows: !listed[i] && isHeadedText(own, i + 1),
      afterHeading: i === 0 ? context.headed : isHeadingNode(nodes.at(-1)),
      recurs: recurs && (stopped[i] ?? false),
      moment: moments[i] ?? false,
      label: labels[i] ?? null,
      mark: inSequence[i] ?? null,
    };
    nodes.push(readOne(paragraph, place, speaks, context));
  }
  return addInner(own, addNarrated(own, nodes, context.participants.size > 0 ? 1 : 2), labels);
}

/** What a paragraph's neighbours say of it. */
interface Place {
  readonly index: number;
  readonly textFollows: boolean;
  readonly afterHeading: boolean;
  readonly recurs: boolean;
  /** One of several days or hours that divide a chronology. */
  readonly moment: boolean;
  readonly label: TurnLabel | null;
  readonly mark: NumberMark | null;
}

export const isHeadingNode = (node: Node | undefined): boolean =>
  node?.kind === 'heading' || (node?.kind === 'numbered' && node.heading !== null);

/** A line of its own of a few words with a full stop: `Port Dues.` */
const isStoppedLine = (paragraph: Paragraph): boolean =>
  paragraph.blankBefore && paragraph.blankAfter && paragraph.flat.length < 60 && isStopped(paragraph);

const isStopped = ask(({ flat }) => /^\p{Lu}[\p{L} ,’'-]{3,58}\.(?:\[\d{1,3}\])?$/u.test(flat));

function readOne(
  paragraph: Paragraph,
  { index, textFollows, afterHeading, recurs, moment, label, mark }: Place,
  speaks: (label: TurnLabel) => boolean,
  context: BodyContext,
): Node {
  const { flat, start } = paragraph;
  const first = flat.charCodeAt(0);
  if (first === BACKSLASH) return TEXT;
  if (first === HASH) return readMarkedHeading(flat, start) ?? TEXT;
  if (first === BRACKET) {
    const forced = forcedKeyOf(paragraph, context);
    if (forced) return forced;
    if (isOmitted(paragraph)) return { kind: 'omission' };
    const note = noteLabelOf(paragraph);
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
      heading: pointHeadingOf(paragraph, mark.length),
    };
  }
  if (flat.length < 30) {
    const page = pageNumberOf(paragraph);
    if (page !== null) return { kind: 'page', number: page };
    if (isOmitted(paragraph)) return { kind: 'omission' };
  }
  if (isFurniture(paragraph)) return { kind: 'furniture' };
  if (index === 0 && salutationLengthOf(paragraph) > 0) return { kind: 'salutation' };
  if (moment && textFollows)
    return { kind: 'heading', level: 2, label: [start, start + withoutCalls(flat).length], form: 'title-case' };
  if (moment || isDay(paragraph, context.dates)) return TEXT;
  const heading = headingOf(paragraph, {
    alone: paragraph.blankBefore && paragraph.blankAfter,
    allCapitals: context.allCapitals,
    textFollows,
    afterHeading,
    recurs,
  });
  if (heading) return heading;
  return TEXT;
}

/** The heading that the paragraph is between its neighbours: one answer for each way in which these can stand. */
function headingOf(paragraph: Paragraph, context: HeadingContext): HeadingNode | null {
  const { alone, allCapitals, textFollows, afterHeading = false, recurs = false } = context;
  if (!alone || !textFollows) return null;
  const way = (allCapitals ? 1 : 0) + (afterHeading ? 2 : 0) + (recurs ? 4 : 0);
  const ways = headingsOf(paragraph);
  let heading = ways[way];
  if (heading === undefined) {
    heading = readHeading(paragraph.flat, 0, context);
    ways[way] = heading;
  }
  return heading && moveNode(heading, paragraph.start);
}

const headingsOf = ask((): (HeadingNode | null)[] => []);

/** Turns that begin inside a paragraph: by a label that opens another paragraph as a turn, behind a finished sentence. */
function addInner(
  paragraphs: readonly Paragraph[],
  nodes: readonly Node[],
  labels: readonly (TurnLabel | null)[],
): readonly Node[] {
  const keys = new Set<string>();
  for (const [i, node] of nodes.entries()) {
    const label = labels[i];
    if (node.kind === 'turn' && label && (label.form === 'colon' || label.form === 'label-line')) keys.add(label.key);
  }
  if (keys.size === 0) return nodes;
  return nodes.map((node, i) => {
    const paragraph = paragraphs[i];
    if (!paragraph || (node.kind !== 'turn' && node !== TEXT)) return node;
    const labelled =
      node.kind === 'turn' ? furtherLabelsOf(paragraph, node.label[1] - paragraph.start) : innerLabelsOf(paragraph);
    const inner = labelled.filter(({ key }) => keys.has(key));
    return inner.length > 0 ? { ...node, inner: inner.map(({ label, speaker }) => ({ label, speaker })) } : node;
  });
}

/** Paragraphs that nothing else claims, as turns told by the author: two strong verbs make a talk, one only among listed participants. */
function addNarrated(paragraphs: readonly Paragraph[], nodes: readonly Node[], least: number): readonly Node[] {
  let strong = 0;
  const narrated = paragraphs.map((paragraph, i) => {
    const { flat } = paragraph;
    const read =
      nodes[i] === TEXT && flat.length > 40 && flat.charCodeAt(0) !== BACKSLASH ? narratedOf(paragraph) : null;
    if ((read?.what === 'person' || read?.what === 'author') && !read.weak) strong++;
    return read;
  });
  return nodes.map((node, i) => {
    const read = narrated[i];
    if (!read || (strong < least && read.what !== 'meeting' && read.what !== 'present')) return node;
    return { kind: 'narrated', subject: read.subject, what: read.what, goesOn: read.goesOn };
  });
}

const TEXT: Node = { kind: 'text' };
const BACKSLASH = 0x5c;
const HASH = 0x23;
const BRACKET = 0x5b;

/** Text that a heading can stand above, or one further heading and then text. */
function isHeadedText(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at];
  if (!next) return false;
  if (canBeHeaded(next)) return true;
  if (!next.blankAfter && paragraphs[at + 1]?.blankBefore === false) return !isTick(next.flat);
  const after = paragraphs[at + 1];
  const heads =
    next.blankBefore && next.blankAfter && next.flat.length < 100 && after !== undefined && canBeHeaded(after);
  return heads && headingOf(next, { alone: true, allCapitals: false, textFollows: true, afterHeading: true }) !== null;
}

/** Short lines without an end mark, four or more in a row, or two behind a colon: a list. */
function findListed(paragraphs: readonly Paragraph[]): readonly boolean[] {
  const listed: boolean[] = paragraphs.map(() => false);
  let from = 0;
  for (let i = 0; i <= paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (paragraph && isShortLine(paragraph)) continue;
    const length = i - from;
    const before = paragraphs[from - 1];
    if (length >= 4 || (length >= 2 && before && announces(before))) listed.fill(true, from, i);
    from = i + 1;
  }
  return listed;
}

const announces = ask(({ flat }) => /:(?:\s*\[\d{1,3}\])*$/.test(flat));

const isShortLine = (paragraph: Paragraph): boolean =>
  paragraph.blankBefore &&
  paragraph.blankAfter &&
  paragraph.flat.length < 60 &&
  endsPlain(paragraph) &&
  numberMarksOf(paragraph).length === 0;

const endsPlain = ask(({ flat }) => /[\p{Ll}\p{N})]$/u.test(flat));

/** A heading stands above text or a numbered point; a run of short lines is a list. */
const canBeHeaded = (paragraph: Paragraph): boolean =>
  paragraph.flat.length > 70 || numberMarksOf(paragraph).length > 0 || endsFinished(paragraph);

const endsFinished = ask(({ flat }) => /[.:?!\]]["”]?(?:\[\d+\])*$/.test(flat));

/** For each paragraph the mark that has a neighbour: one of its style and closing whose value is one less or one more. */
function findSequences(marks: readonly (readonly NumberMark[])[]): readonly (NumberMark | null)[] {
  const seen = new Set<string>();
  for (const list of marks) for (const mark of list) seen.add(keyOf(mark, mark.value));
  return marks.map(
    list => list.find(mark => seen.has(keyOf(mark, mark.value + 1)) || seen.has(keyOf(mark, mark.value - 1))) ?? null,
  );
}

const keyOf = (mark: NumberMark, value: number): string => `${mark.style}${mark.closed}${value}`;
