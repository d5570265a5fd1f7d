/** The head of an entry or enclosure, read from the top: every paragraph by its shape, in any order, up to the first prose. */
import { withoutCalls } from '../text/ends.ts';
import type { Settings } from '../settings/settings.ts';
import { readReceived } from './constructs/date-line.ts';
import { readFileNumber } from './constructs/file-number.ts';
import { readHeadLine } from './constructs/head-line.ts';
import { SIDE_LEAD } from './constructs/people.ts';
import { readForcedKey, readKeyLine } from './constructs/key-line.ts';
import { isLetterhead } from './constructs/letterhead.ts';
import { isRunningHead, readPageNumber } from './constructs/after-close.ts';
import { readHeading, readMarkedHeading } from './constructs/heading.ts';
import { isAddressed, isNumberLine, readMarkedTitle, readTitle, titleNamesKind } from './constructs/title.ts';
import { moveNode } from './move-node.ts';
import { dateLineOf, salutationLengthOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { KeyNode, Node } from './tree.ts';
import { askPlaced, ask } from './wording.ts';
import { takesItems } from './words/keys.ts';
import { readKindWord } from './words/kinds.ts';

export interface Head {
  /** One node a paragraph, from the first of the part on. */
  readonly nodes: readonly Node[];
}

/** How far ahead a line that is nothing by itself looks for more of the head. */
const LOOK_AHEAD = 8;
const SHORT = 160;

export function readHead(paragraphs: readonly Paragraph[], from: number, to: number, settings: Settings): Head {
  const nodes: Node[] = [];
  let titled = false;
  let dated = false;
  let key: KeyNode | null = null;
  for (let i = from; i < to; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const { flat, start } = paragraph;
    const forced = readForcedLine(flat, start);
    if (forced) {
      if (!followedByHead(paragraphs, i + 1, to, settings)) break;
      nodes.push(forced);
      key = null;
      continue;
    }
    const own = ownOf(paragraph, settings);
    const below =
      !paragraph.blankBefore ||
      isSideLine(key, flat) ||
      (isAloneSubject(key, nodes.at(-1)) && flat.length < SHORT && !/[.!?]$/.test(flat));
    if (key && below && takesItems(key.key) && !isNewKey(own) && !(key.value && isNumbered(own))) {
      nodes.push({ kind: 'item', of: key.key, role: null });
      continue;
    }
    key = null;
    if (!titled && !dated) {
      const title =
        readMarkedTitle(flat, start) ?? readTitle(flat, start, followedByHead(paragraphs, i + 1, to, settings));
      if (
        title &&
        own?.kind !== 'key' &&
        (own?.kind !== 'head' || title.marked || title.number !== null) &&
        (own?.kind !== 'date-line' || title.marked || titleNamesKind(flat) || isAddressed(flat))
      ) {
        titled = true;
        nodes.push(title);
        // What is typed as a title is one line.
        if (!title.marked) i = readTitleTail(paragraphs, i, to, nodes, settings);
        continue;
      }
      if (isNumberLine(flat) && i + 1 < to) {
        nodes.push({ kind: 'head', pieces: [{ kind: 'number', span: [start, paragraph.end], value: flat }] });
        continue;
      }
    }
    if (own) {
      nodes.push(own);
      if (own.kind === 'date-line' || own.kind === 'undated') dated = true;
      if (own.kind === 'key') key = own;
      continue;
    }
    if (dated && !titled && i > from && paragraph.blankBefore && isTitleBelowDate(flat)) {
      const title = readTitle(flat, start, true);
      if (title) {
        titled = true;
        nodes.push(title);
        i = readTitleTail(paragraphs, i, to, nodes, settings);
        continue;
      }
    }
    if (
      isLooseHeadLine(paragraph) &&
      salutationLengthOf(paragraph) === 0 &&
      (followedByHead(paragraphs, i + 1, to, settings) ||
        (!titled && !dated && i > from && from === 0 && isTitleBelow(paragraphs[i + 1])))
    ) {
      const alone = paragraph.blankBefore && paragraph.blankAfter;
      const heading =
        dated && !isLetterheadLine(paragraph, nodes.at(-1)) && !namesItself(flat)
          ? readHeading(flat, start, { alone, allCapitals: false, textFollows: true })
          : null;
      nodes.push(heading ?? { kind: 'head', pieces: [{ kind: 'words', span: [start, paragraph.end], value: flat }] });
      continue;
    }
    break;
  }
  return { nodes };
}

/** The house at the top of the sheet, and the town below it. */
const isLetterheadLine = ({ flat }: Paragraph, before: Node | undefined): boolean =>
  isLetterhead(flat) ||
  (before?.kind === 'head' &&
    before.pieces.every(({ kind, value }) => kind === 'words' && isLetterhead(value ?? '')) &&
    /^[\p{L}. ,]{3,30}$/u.test(flat));

/** Some houses type the date first: `RECORD OF CONVERSATION`, `Gespräch des Ministers Lund mit …` stand below it. */
const isTitleBelowDate = (flat: string): boolean =>
  (flat.length < 60 && namesItself(flat)) ||
  (flat.length <= SHORT && readKindWord(flat)?.type === 'conversation' && titleNamesKind(flat) && !/[.!?]$/.test(flat));

/** `MEMORANDUM OF CONVERSATION` says what the whole is, as a title does. */
function namesItself(flat: string): boolean {
  const named = readKindWord(flat);
  return named !== null && named.type !== 'other' && named.type !== 'message' && named.end >= flat.length - 4;
}

/** `## Heading`, and a line that `\\` makes plain: they stay what the editor says, also above the date. */
function readForcedLine(flat: string, at: number): Node | null {
  return flat.startsWith('\\') ? { kind: 'text' } : readMarkedHeading(flat, at);
}

/** What the paragraph is by its own shape, wherever in the head it stands. */
const ownOf = askPlaced((wording, settings: Settings): Node | null => {
  const { flat } = wording;
  // Plain by its mark, or a title by it.
  if (flat.startsWith('\\') || flat.startsWith('# ')) return null;
  const forced = readForcedKey(flat, 0, settings.keys);
  if (forced) return forced;
  if (flat.length > 400) return readKeyLine(flat, 0);
  return (
    readReceived(flat, 0, settings.dates) ??
    readKeyLine(flat, 0) ??
    readFileNumber(flat, 0) ??
    dateLineOf({ wording, start: 0 }, settings.dates) ??
    readPieces(flat) ??
    readFurniture(flat)
  );
}, moveNode);

function readPieces(flat: string): Node | null {
  const pieces = readHeadLine(flat, 0);
  return pieces && { kind: 'head', pieces };
}

function readFurniture(flat: string): Node | null {
  const page = readPageNumber(flat);
  if (page !== null) return { kind: 'page', number: page };
  return isRunningHead(flat) ? { kind: 'furniture' } : null;
}

/** `Present:`, a blank line, then `from the Velmark side: …`. */
const isSideLine = (key: KeyNode | null, flat: string): boolean =>
  key?.key === 'participants' && key.value === null && SIDE_LEAD.test(flat);

/** `SUBJECT` alone, a blank line, then the subject. */
const isAloneSubject = (key: KeyNode | null, before: Node | undefined): boolean =>
  key?.key === 'subject' && key.value === null && before === key;

const isNewKey = (own: Node | null): boolean =>
  own?.kind === 'key' || own?.kind === 'date-line' || own?.kind === 'undated' || own?.kind === 'received';

/** `Spec. No. 1711` below `FROM SARNOW`: the key has its value, and this is no more of it. */
const isNumbered = (own: Node | null): boolean =>
  own?.kind === 'head' &&
  own.pieces.every(({ kind }) => kind === 'number' || kind === 'classification' || kind === 'copy');

/** A title typed over several lines reaches to the blank line below it, or to the first line that is something by itself. */
function readTitleTail(
  paragraphs: readonly Paragraph[],
  at: number,
  to: number,
  nodes: Node[],
  settings: Settings,
): number {
  let i = at;
  while (i + 1 < to && i - at < LONGEST_TITLE && !ENDS_IN_YEAR.test(paragraphs[i]?.flat ?? '')) {
    const next = paragraphs[i + 1];
    if (!next || next.blankBefore || next.flat.length > SHORT || ownOf(next, settings)) break;
    nodes.push({ kind: 'title', marked: false, number: null, label: [next.start, next.end] });
    i++;
  }
  return i;
}

/** A date closes a title. */
const ENDS_IN_YEAR = /\d{4}\??\]?\.?(?:\s*\[\d+\])*$/;

/** Lines of a title behind its first; more of them are a text that nothing divides from it. */
const LONGEST_TITLE = 7;

/** Short, no sentence: what can be an office, a place or an address between other pieces of a head. */
const isLooseHeadLine = ask(
  ({ flat }) =>
    flat.length <= SHORT &&
    (!/[.!?]["”]?$/.test(withoutCalls(flat).replace(/\b\p{Lu}[\p{L}]{0,3}\.$/u, '')) || TOWN.test(flat)) &&
    !/\.\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(flat),
);

/** `Sarnow.`, `Port Ilden.`: the last line of an address, with its full stop. */
const TOWN = /^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?\.$/u;

/** `To Comrades Lund, Tesar`, a blank line, then a title: what stands between head and title is an address. */
const isTitleBelow = (next: Paragraph | undefined): boolean =>
  next?.blankBefore === true && next.flat.length <= SHORT && titleNamesKind(next.flat);

/** More of the head lies within reach: only short lines before it, and then a date line, a key or a line of pieces. */
function followedByHead(paragraphs: readonly Paragraph[], from: number, to: number, settings: Settings): boolean {
  for (let i = from; i < Math.min(to, from + LOOK_AHEAD); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) return false;
    const own = ownOf(paragraph, settings);
    if (own && own.kind !== 'page' && own.kind !== 'furniture') return true;
    if (!isLooseHeadLine(paragraph) || salutationLengthOf(paragraph) > 0) return false;
  }
  return false;
}
