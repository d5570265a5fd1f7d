/**
 * The document's date: the forced one, else the head's, else the title's, else the close's. Never one of reception,
 * certification or declassification, and none out of the narrative.
 */
import { isDescription } from '../syntax/constructs/description.ts';
import { readDateValue } from '../dates/date-value.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateReading } from '../dates/reading.ts';
import { readUndated } from '../dates/undated.ts';
import type { Settings } from '../settings/settings.ts';
import { isTitleEnd } from '../syntax/constructs/title.ts';
import type { Block, EntryTree, Part } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { firstWord } from '../text/words.ts';
import type { DateFact, EntryType, State, TimeFact, Written } from './facts.ts';

export interface DateResult {
  readonly date: DateFact | null;
  readonly time: TimeFact | null;
  readonly place: Written | null;
  readonly state: State;
  /** Where a missing date is shown; null in an entry without a body. */
  readonly missingAt: Span | null;
}

export function readDate(tree: EntryTree, title: Written | null, settings: Settings, type: EntryType): DateResult {
  const missingAt = findMissingAt(tree, title);
  const main = tree.parts[0];
  const place = readPlace(tree, main);
  const found = (reading: DateReading, from: DateFact['from']): DateResult => ({
    date: dateFact(tree.text, reading, from),
    time: timeFact(tree.text, reading),
    place,
    state: 'present',
    missingAt,
  });
  const forced = forcedDate(tree, settings);
  if (forced) return found(forced, 'forced');
  if (type === 'note' || !main) return { date: null, time: null, place, state: 'absent', missingAt };
  const head = tree.blocks.slice(main.from, main.body);
  const early = tree.blocks
    .slice(main.body, main.close)
    .filter(({ node }) => node.kind === 'date-line' || node.kind === 'undated');
  const lines = [...head, ...early];
  const undatedAt = lines.findIndex(({ node }) => node.kind === 'undated');
  const ofHead = headDate(tree.text, undatedAt < 0 ? lines : lines.slice(0, undatedAt), settings);
  if (ofHead) return found(ofHead, 'dateline');
  const undated = lines[undatedAt]?.node;
  if (undated?.kind === 'undated') return declared(tree.text, undated.conjecture, place, missingAt);
  const ofTitle = title && titleDate(tree.text, title, settings);
  if (ofTitle?.reading) return found(ofTitle.reading, 'title');
  if (ofTitle) return declared(tree.text, ofTitle.conjecture, place, missingAt);
  const ofMeeting =
    title && (type === 'conversation' || type === 'minutes') ? meetingDate(tree.text, title, settings) : null;
  if (ofMeeting) return found(ofMeeting, 'title');
  const ofClose = closeDate(tree, main);
  if (ofClose) return found(ofClose, 'close');
  const closing = tree.blocks.slice(main.close, main.to).find(({ node }) => node.kind === 'undated')?.node;
  if (closing?.kind === 'undated') return declared(tree.text, closing.conjecture, place, missingAt);
  return { date: null, time: null, place, state: 'absent', missingAt };
}

function declared(
  text: string,
  conjecture: DateReading | null,
  place: Written | null,
  missingAt: Span | null,
): DateResult {
  return {
    date: conjecture && dateFact(text, conjecture, 'conjecture'),
    time: null,
    place,
    state: 'declared-absent',
    missingAt,
  };
}

function forcedDate(tree: EntryTree, settings: Settings): DateReading | null {
  for (const { node } of tree.blocks) {
    if (node.kind !== 'key' || !node.forced || node.key !== 'date' || !node.value) continue;
    const reading = readDateValue(tree.text, node.value, settings.dates);
    if (reading) return reading;
  }
  return null;
}

/** The first date line with a day; a date line without one only where nothing better stands. */
function headDate(text: string, head: readonly Block[], settings: Settings): DateReading | null {
  let partial: DateReading | null = null;
  for (const [i, { node, paragraph }] of head.entries()) {
    let reading: DateReading | null = null;
    if (node.kind === 'date-line') reading = node.date;
    else if (node.kind === 'key' && node.key === 'date' && !node.forced) {
      const next = head[i + 1];
      const value =
        node.value ??
        (next?.node.kind === 'item' && next.node.of === 'date'
          ? ([next.paragraph.start, next.paragraph.end] as const)
          : null);
      reading = value ? (findDates(text, value, settings.dates)[0] ?? null) : null;
    } else if (node.kind === 'key' && node.value && !node.forced && (node.key === 'from' || node.key === 'to')) {
      // `FM SARNOW 071020Z MAR 73`: British teletypes give the date-time group behind the station.
      reading = findDates(text, node.value, settings.dates).find(({ form }) => form === 'dtg') ?? null;
    } else if (node.kind === 'head' && paragraph.flat.length < 160) {
      reading = node.pieces.some(piece => piece.kind === 'date-time-group')
        ? (findDates(text, [paragraph.start, paragraph.end], settings.dates)[0] ?? null)
        : null;
    }
    if (!reading) continue;
    if (reading.precision === 'day' || reading.precision === 'interval') return reading;
    partial ??= reading;
  }
  return partial;
}

/** A date that ends the title, or `undated` there. */
function titleDate(
  text: string,
  title: Written,
  settings: Settings,
): { readonly reading: DateReading | null; readonly conjecture: DateReading | null } | null {
  const from = Math.max(title.span[0], title.span[1] - 120);
  const dates = findDates(text, [from, title.span[1]], settings.dates);
  const last = dates.at(-1);
  if (
    last &&
    (last.precision === 'day' || last.precision === 'interval' || last.precision === 'month') &&
    isTitleEnd(text.slice(last.end, title.span[1]))
  ) {
    return { reading: last, conjecture: null };
  }
  const undated = readUndated(text, [from, title.span[1]], settings.dates);
  return undated && { reading: null, conjecture: undated.conjecture };
}

/** The one day that the title of a record names, wherever it stands in it: `… am 30. Juli 1973 in Sarnow`. */
function meetingDate(text: string, title: Written, settings: Settings): DateReading | null {
  const days = findDates(text, title.span, settings.dates).filter(({ precision }) => precision === 'day');
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** The date beside the signature or on a line of its own in the close; never a clerk's. */
function closeDate(tree: EntryTree, main: Part): DateReading | null {
  for (const { node } of tree.blocks.slice(main.close, main.to)) {
    if (node.kind === 'signature' && node.date) return node.date;
    if (node.kind === 'date-line') return node.date;
  }
  return null;
}

export function dateFact(text: string, reading: DateReading, from: DateFact['from']): DateFact {
  return { text: text.slice(reading.span[0], reading.span[1]), span: reading.span, edtf: reading.edtf, from };
}

function timeFact(text: string, { time }: DateReading): TimeFact | null {
  if (!time) return null;
  return {
    text: text.slice(time.span[0], time.span[1]),
    span: time.span,
    from: time.from,
    to: time.to,
    zone: time.zone,
  };
}

function readPlace(tree: EntryTree, main: Part | undefined): Written | null {
  for (const { node } of tree.blocks) {
    if (node.kind === 'key' && node.forced && node.key === 'place' && node.value) return written(tree.text, node.value);
  }
  const blocks = main ? [...tree.blocks.slice(main.from, main.body), ...tree.blocks.slice(main.close, main.to)] : [];
  for (const { node } of blocks) {
    if ((node.kind === 'date-line' || node.kind === 'undated') && node.place) return written(tree.text, node.place);
  }
  for (const { node } of blocks) {
    if (node.kind === 'key' && node.key === 'place' && node.value) return written(tree.text, node.value);
  }
  return null;
}

const written = (text: string, span: Span): Written => ({ text: text.slice(span[0], span[1]), span });

/** The title, else the first word of the first line that isn't blank. */
function findMissingAt(tree: EntryTree, title: Written | null): Span | null {
  const main = tree.parts[0];
  if (!main || !hasBody(tree, main)) return null;
  if (title) return title.span;
  const first = tree.blocks[0]?.paragraph;
  if (!first) return null;
  return firstWord(tree.text, [first.start, first.end]);
}

/**
 * An entry that holds a title and a head alone is being begun: nothing is missing in it yet. A description of a
 * document has neither date nor signature to lose.
 */
export function hasBody(tree: EntryTree, main: Part): boolean {
  const own = tree.blocks.slice(main.from, main.to).filter(isText);
  if (own[0] && own.length <= 2 && isDescription(own[0].paragraph.flat)) return false;
  return tree.blocks.slice(main.body, main.to).some(isText);
}

const isText = ({ node }: Block): boolean => node.kind !== 'page' && node.kind !== 'furniture';
