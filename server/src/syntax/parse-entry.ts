/** An entry's text → its tree. Total: any text gives one. Pure: the same text and settings give the same tree. */
import type { Settings } from '../settings/settings.ts';
import { findApparatus } from './apparatus.ts';
import { isHeadingNode, readBody } from './body.ts';
import { readClose } from './close.ts';
import { readEnclosureLabel } from './constructs/enclosure.ts';
import { readHead } from './head.ts';
import { splitLines } from './lines.ts';
import { readNotes } from './notes.ts';
import { readParagraphs, type Paragraph } from './paragraphs.ts';
import { findEnclosures } from './parts.ts';
import { withoutRemarkLines, withoutRemarks } from './remarks.ts';
import type { Block, EntryTree, Node, Part } from './tree.ts';
import { ask } from './wording.ts';

/**
 * `previous` is the tree of the entry before an edit, with the same settings: what its paragraphs say by themselves is
 * taken over where they are the same. What their neighbours say of them is always read again.
 */
export function parseEntry(text: string, settings: Settings, previous?: EntryTree): EntryTree {
  const read = withoutRemarks(text);
  const before = previous?.blocks.map(({ paragraph }) => paragraph);
  const { paragraphs, wrappedAt } = readParagraphs(read, withoutRemarkLines(text, splitLines(read)), before);
  const apparatus = findApparatus(read, paragraphs);
  const enclosures = findEnclosures(paragraphs, apparatus);
  const nodes: Node[] = [];
  const parts: Part[] = [];
  const allCapitals = isAllCapitals(paragraphs);
  for (const [i, from] of [0, ...enclosures].entries()) {
    const to = enclosures[i] ?? apparatus;
    const part = readPart(paragraphs, from, to, i > 0, allCapitals, settings);
    // One by one: an entry can have more nodes than a call can have arguments.
    for (const node of part.nodes) nodes.push(node);
    parts.push(part.part);
  }
  for (const node of readNotes(paragraphs, apparatus)) nodes.push(node);
  const blocks = paragraphs.map((paragraph, i): Block => ({ paragraph, node: nodes[i] ?? { kind: 'text' } }));
  return { text, wrappedAt, blocks, parts, apparatus };
}

interface PartRead {
  readonly part: Part;
  readonly nodes: readonly Node[];
}

function readPart(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  enclosed: boolean,
  allCapitals: boolean,
  settings: Settings,
): PartRead {
  const label = enclosed ? labelNode(paragraphs[from]) : [];
  const head = readHead(paragraphs, from + label.length, to, settings);
  const body = from + label.length + head.nodes.length;
  const close = readClose(paragraphs, body, to, settings);
  const participants = participantNames(paragraphs, from + label.length, head.nodes);
  const middle = readBody(paragraphs, body, close.start, {
    allCapitals,
    headed: isHeadingNode(head.nodes.at(-1)),
    participants,
    keys: settings.keys,
    dates: settings.dates,
  });
  return {
    part: { from, body, close: close.start, to },
    nodes: [...label, ...head.nodes, ...middle, ...close.nodes],
  };
}

function labelNode(paragraph: Paragraph | undefined): readonly Node[] {
  if (!paragraph) return [];
  const span = readEnclosureLabel(paragraph.flat, paragraph.start, true);
  return [{ kind: 'enclosure', label: span ?? [paragraph.start, paragraph.end] }];
}

/** Surnames of the listed participants, folded as the labels of turns are. */
function participantNames(paragraphs: readonly Paragraph[], from: number, nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== 'item' || node.of !== 'participants') continue;
    const line = paragraphs[from + i]?.flat ?? '';
    const name = line.split(/[,;(—–]/)[0] ?? '';
    for (const word of name.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []) names.add(word.toLowerCase());
  }
  return names;
}

/** Capitals carry no evidence in a text that has little else; looked at in the first few thousand letters. */
function isAllCapitals(paragraphs: readonly Paragraph[]): boolean {
  let upper = 0;
  let letters = 0;
  for (const paragraph of paragraphs) {
    const own = lettersOf(paragraph);
    upper += own.upper;
    letters += own.letters;
    if (letters >= 4000) break;
  }
  return letters > 60 && upper > letters * 0.9;
}

const lettersOf = ask(({ flat }) => {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < flat.length; i++) {
    const code = flat.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f)) letters++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)) {
      upper++;
      letters++;
    }
  }
  return { upper, letters };
});
