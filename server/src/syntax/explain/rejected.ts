/**
 * What else a paragraph might have been: each construct is asked again, as if the paragraph stood where it suits it. What
 * fits by its shape and was not taken is told with the reason; so is what nearly fits. What is far off is left out.
 */
import { findDates } from '../../dates/find-dates.ts';
import type { Settings } from '../../settings/settings.ts';
import { isClerkLine, isDistributionLine, isEndMark } from '../constructs/after-close.ts';
import { readDateLine } from '../constructs/date-line.ts';
import { readEnclosureLabel } from '../constructs/enclosure.ts';
import { readPieces } from '../constructs/head-line.ts';
import { readHeading } from '../constructs/heading.ts';
import { readForcedKey, readKeyLine } from '../constructs/key-line.ts';
import { readNarrated } from '../constructs/narrated.ts';
import { readNoteLabel, readNoteMark } from '../constructs/note.ts';
import { readNumberMarks } from '../constructs/numbered.ts';
import { salutationLength } from '../constructs/salutation.ts';
import { readSignatureLine } from '../constructs/signature-line.ts';
import { readTitle } from '../constructs/title.ts';
import { readTurnLabel } from '../constructs/turn.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import { quote } from './evidence.ts';
import type { Zone } from './where.ts';

export interface Rejected {
  readonly rule: Node['kind'];
  /** Its shape would do; something else spoke against it. */
  readonly fits: boolean;
  readonly because: string;
}

interface Asked {
  readonly flat: string;
  readonly paragraph: Paragraph;
  readonly zone: Zone;
  readonly settings: Settings;
  readonly follows: boolean;
}

type Ask = (asked: Asked) => Omit<Rejected, 'rule'> | null;

/** In the order in which the passes ask them. */
const CONSTRUCTS: readonly (readonly [Node['kind'], Ask])[] = [
  ['key', askKey],
  ['title', askTitle],
  ['date-line', askDateLine],
  ['head', askHead],
  ['enclosure', askEnclosure],
  ['turn', askTurn],
  ['numbered', askNumbered],
  ['salutation', askSalutation],
  ['heading', askHeading],
  ['narrated', askNarrated],
  ['clerk', ({ flat }) => only(isClerkLine(flat), 'a role’s word opens it, but it doesn’t stand in the close')],
  [
    'distribution',
    ({ flat }) => only(isDistributionLine(flat), 'a word for copies opens it, but it doesn’t stand in the close'),
  ],
  ['furniture', ({ flat }) => only(isEndMark(flat), 'it has the shape of an end mark, but text stands below it')],
  ['signature', askSignature],
  ['note', askNote],
];

/** `follows`: another paragraph stands below it in its part. */
export function rejectedFor(
  paragraph: Paragraph,
  node: Node,
  zone: Zone,
  follows: boolean,
  settings: Settings,
): readonly Rejected[] {
  const isPlain = paragraph.flat.startsWith('\\');
  const flat = isPlain ? paragraph.flat.slice(1) : paragraph.flat;
  return CONSTRUCTS.flatMap(([rule, askIt]): Rejected[] => {
    if (rule === node.kind) return [];
    const answer = askIt({ flat, paragraph, zone, settings, follows });
    if (!answer) return [];
    if (!isPlain) return [{ rule, ...answer }];
    return answer.fits ? [{ rule, fits: true, because: 'the backslash before it says that it is none' }] : [];
  });
}

const only = (fits: boolean, because: string): Omit<Rejected, 'rule'> | null => (fits ? { fits, because } : null);
const near = (because: string): Omit<Rejected, 'rule'> => ({ fits: false, because });

function askKey({ flat, settings, zone }: Asked): ReturnType<Ask> {
  if (flat.startsWith('[') && flat.includes(':') && !readForcedKey(flat, 0, settings.keys))
    return near('a key in brackets fills its line, and begins with a capital or is listed in the folder’s settings');
  const key = readKeyLine(flat, 0);
  return key && zone !== 'head'
    ? { fits: true, because: `“${key.key}” is a key in the head only, above the first sentence` }
    : null;
}

function askTitle({ flat, zone }: Asked): ReturnType<Ask> {
  if (!readTitle(flat, 0, false)) return null;
  return {
    fits: true,
    because:
      zone === 'head'
        ? 'something more certain claims the line, or a title or date stands above it'
        : 'it doesn’t stand in the head',
  };
}

function askDateLine({ flat, zone, settings }: Asked): ReturnType<Ask> {
  const dates = findDates(flat, [0, flat.length], settings.dates);
  const [first] = dates;
  if (!first) return null;
  const line = readDateLine(flat, 0, settings.dates);
  if (line && zone === 'close')
    return { fits: true, because: 'in the close a name beside a date, or a word before it, counts for more' };
  if (line && zone !== 'head') return { fits: true, because: 'a date within or below the text is not the document’s' };
  if (line) return { fits: true, because: 'something more certain claims the line' };
  const date = quote(flat.slice(first.span[0], first.span[1]));
  if (first.form === 'year' || first.form === 'period') return near(`${date} alone is no document’s date`);
  return near(`the date ${date} stands in it, and so do other words, which make a sentence of it`);
}

function askHead({ flat, zone }: Asked): ReturnType<Ask> {
  const { pieces, end } = readPieces(flat, 0, 0);
  const [first] = pieces;
  if (!first) return null;
  const piece = `${quote(first.value ?? '')} is a ${first.kind.replaceAll('-', ' ')}`;
  if (end < flat.length)
    return near(`${piece}, but ${quote(flat.slice(end))} is left over: a line of the head holds nothing else`);
  return {
    fits: true,
    because: zone === 'head' ? 'something more certain claims the line' : `${piece}, but it doesn’t stand in the head`,
  };
}

function askEnclosure({ flat, paragraph: { blankBefore, blankAfter } }: Asked): ReturnType<Ask> {
  if (!readEnclosureLabel(flat, 0, true)) return null;
  return {
    fits: true,
    because:
      blankBefore && blankAfter ? 'nothing stands below it, or too little above it' : 'no blank lines stand around it',
  };
}

function askTurn({ flat }: Asked): ReturnType<Ask> {
  const label = readTurnLabel(flat, 0);
  if (!label) {
    const word = /^(\p{L}[\p{L}’'-]{1,24}):\s/u.exec(flat)?.[1];
    return word === undefined ? null : near(`${quote(word)} is no name: documents use such words for their parts`);
  }
  const words = quote(flat.slice(label.speaker[0], label.speaker[1]));
  return {
    fits: true,
    because: `${words} is shaped like a speaker, but is no participant’s name, and no other label answers it`,
  };
}

function askNumbered({ flat, zone }: Asked): ReturnType<Ask> {
  const [mark] = readNumberMarks(flat);
  if (!mark || zone === 'apparatus') return null;
  return {
    fits: true,
    because: `${quote(flat.slice(0, mark.length))} has no neighbour: no paragraph with the mark before or behind it`,
  };
}

function askSalutation({ flat }: Asked): ReturnType<Ask> {
  return only(salutationLength(flat) > 0, 'it greets somebody, but is not the first paragraph of the text');
}

const SHORT = 100;

function askHeading({ flat, paragraph: { blankBefore, blankAfter }, zone, follows }: Asked): ReturnType<Ask> {
  if (flat.length > SHORT || zone !== 'body') return null;
  if (!readHeading(flat, 0, { alone: true, allCapitals: false, textFollows: true }))
    return /[.!?]$/.test(flat) || flat.length > 60
      ? null
      : near('neither capitals nor title case nor a colon make a heading of it');
  if (!blankBefore || !blankAfter) return { fits: true, because: 'no blank lines stand around it' };
  return {
    fits: true,
    because: follows
      ? 'what stands below it is a list, or nothing that it can head; or something more certain claims it'
      : 'nothing stands below it',
  };
}

function askNarrated({ flat, zone }: Asked): ReturnType<Ask> {
  if (zone !== 'body' || !readNarrated(flat, 0)) return null;
  return { fits: true, because: 'one verb of speech makes no talk: another is needed, or a list of participants' };
}

function askSignature({ flat, zone, settings }: Asked): ReturnType<Ask> {
  const line = readSignatureLine(flat, 0, settings.dates);
  return only(
    zone === 'body' && line !== null && line.signers.length > 0,
    'it has the shape of a name, but text stands below it or no finished sentence above it',
  );
}

function askNote({ flat, zone }: Asked): ReturnType<Ask> {
  if (zone === 'apparatus') return null;
  const label = readNoteLabel(flat);
  if (label) return { fits: true, because: `${quote(label.word)} opens a note only below the close` };
  return only(
    readNoteMark(flat)?.form === 'bracket',
    'the mark of a note opens it, but it doesn’t stand below the text, or no call in the text answers it',
  );
}
