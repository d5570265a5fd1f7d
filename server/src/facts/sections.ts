/**
 * The outline: opening, headings, points, turns, close, signature, notes, abstract, enclosures, in the order of the text.
 * A section ends where the next of its level or a lower one begins; a turn also where the author goes on by himself.
 */
import type { Settings } from '../settings/settings.ts';
import type { Block, EntryTree, InnerTurn, Node, Part } from '../syntax/tree.ts';
import { isBlank, type Span, slice } from '../text/span.ts';
import { readDate } from './date.ts';
import type { PersonFact, SectionFact, SectionKind } from './facts.ts';
import { readPersonIn } from './person.ts';
import { labelOf, labelOfWords } from './section-label.ts';
import { signaturesOf } from './signatures.ts';

interface Opening {
  readonly kind: SectionKind;
  /** A rank, not yet a level: headings above numbered points above turns. */
  readonly rank: number;
  readonly label: string;
  readonly head: Span;
  readonly start: number;
  readonly speaker: PersonFact | null;
  readonly part: Part | null;
  /** Where the author takes over from a turn, if that is before the next section. */
  readonly capped: number | null;
}

/** Ranks, outermost first: the apparatus, an enclosure, a signature, headings by their level, points, turns. */
const OUTER = 0;
const ENCLOSURE = 10;
const SIGNATURE = 20;
const HEADING = 30;
const NUMBERED = 50;
const TURN = 90;

export function readSections(tree: EntryTree, settings: Settings): readonly SectionFact[] {
  const openings: Opening[] = [];
  for (const [i, part] of tree.parts.entries()) openPart(tree, part, i, openings);
  openApparatus(tree, openings);
  const levels = levelsOf(openings);
  const ends = endsOf(tree.text, openings);
  return openings.map((opening, i): SectionFact => {
    const enclosed = opening.part ? enclosureFacts(tree, opening.part, settings) : { date: null, signatures: [] };
    return {
      kind: opening.kind,
      level: levels[i] ?? 1,
      label: opening.label,
      head: opening.head,
      span: [opening.start, ends[i] ?? opening.start],
      speaker: opening.speaker,
      ...enclosed,
    };
  });
}

/** Ranks that occur become levels 1, 2, 3 …, those of the entry and of each enclosure by themselves. */
function levelsOf(openings: readonly Opening[]): readonly number[] {
  const levels: number[] = [];
  let from = 0;
  for (let i = 1; i <= openings.length; i++) {
    if (i < openings.length && openings[i]?.rank !== ENCLOSURE && openings[i]?.rank !== OUTER) continue;
    const own = openings.slice(from, i);
    const outermost = own[0]?.rank === ENCLOSURE ? 2 : 1;
    const ranks = [...new Set(own.map(({ rank }) => rank))].filter(rank => rank >= HEADING).sort((a, b) => a - b);
    for (const { rank } of own)
      levels.push(rank === OUTER || rank === ENCLOSURE ? 1 : outermost + Math.max(0, ranks.indexOf(rank)));
    from = i;
  }
  return levels;
}

/** Where each section ends: one walk from the end, with the openings that are still to be met. */
function endsOf(text: string, openings: readonly Opening[]): readonly number[] {
  const ends: number[] = openings.map(() => text.length);
  const below: Opening[] = [];
  for (let i = openings.length - 1; i >= 0; i--) {
    const opening = openings[i];
    if (!opening) continue;
    while (below.length > 0 && (below.at(-1)?.rank ?? 0) > opening.rank) below.pop();
    const next = below.at(-1)?.start ?? text.length;
    ends[i] = trimmedEnd(text, opening.start, Math.min(next, opening.capped ?? next));
    below.push(opening);
  }
  return ends;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function enclosureFacts(tree: EntryTree, part: Part, settings: Settings): Pick<SectionFact, 'date' | 'signatures'> {
  const own: EntryTree = { ...tree, parts: [part] };
  const date = readDate(own, null, settings, 'letter').date;
  return { date, signatures: signaturesOf(tree, part) };
}

function openPart(tree: EntryTree, part: Part, index: number, openings: Opening[]): void {
  const first = tree.blocks[part.from];
  if (index > 0 && first) openings.push({ ...opening(first, 'enclosure', ENCLOSURE, labelOf(first, tree)), part });
  openHead(tree, part, index > 0, openings);
  openBody(tree, part, openings);
  openClose(tree, part, openings);
}

/** In a head: the participants' list, headings between its lines, and an enclosure's own title. */
function openHead(tree: EntryTree, part: Part, enclosed: boolean, openings: Opening[]): void {
  let listed = false;
  for (let i = part.from; i < part.body; i++) {
    const block = tree.blocks[i];
    if (!block) break;
    const { node } = block;
    if (node.kind === 'key' && node.key === 'participants' && !listed) {
      listed = true;
      openings.push(opening(block, 'participants', TURN, slice(tree.text, node.name)));
    } else if (node.kind === 'heading' || (enclosed && (node.kind === 'title' || isKindLine(block)))) {
      openings.push(opening(block, 'heading', HEADING, labelOf(block, tree)));
    }
  }
}

/** `MEMORANDUM`, `Airgram` on a line of its own: a heading to the eye, whatever else it tells. */
function isKindLine({ node, paragraph }: Block): boolean {
  if (node.kind !== 'head' || !paragraph.blankBefore || !paragraph.blankAfter || paragraph.flat.startsWith('['))
    return false;
  return node.pieces.length === 1 && node.pieces[0]?.kind === 'kind';
}

function openBody(tree: EntryTree, part: Part, openings: Opening[]): void {
  const lastTurn = tree.blocks.slice(part.body, part.close).findLastIndex(({ node }) => isTurn(node)) + part.body;
  const from = openings.length;
  let talking = false;
  for (let i = part.body; i < part.close; i++) {
    const block = tree.blocks[i];
    if (!block) break;
    if (isSilent(block.node)) continue;
    const opened = openBlock(tree, block, openings);
    if (opened) {
      openings.push(opened);
      talking = opened.kind === 'turn';
    } else if (openings.length === from) openings.push(opening(block, 'opening', TURN, labelOf(block, tree)));
    else if (talking && endsTurn(block.node)) {
      if (i > lastTurn) openings.push(opening(block, 'close', TURN, labelOf(block, tree)));
      else cap(openings, block.paragraph.start);
      talking = false;
    }
    for (const turn of innerTurns(block.node)) {
      openings.push(openingAt(tree, block, turn));
      talking = true;
    }
  }
}

const isTurn = (node: Node): boolean =>
  node.kind === 'turn' || (node.kind === 'narrated' && node.what !== 'meeting' && node.what !== 'present');
const isSilent = ({ kind }: Node): boolean => kind === 'page' || kind === 'furniture' || kind === 'omission';
const endsTurn = (node: Node): boolean => node.kind === 'narrated' && node.what === 'meeting';

/** The author goes on by himself: what he says belongs to no speaker. */
function cap(openings: Opening[], at: number): void {
  const last = openings.pop();
  if (last) openings.push({ ...last, capped: at });
}

function openBlock(tree: EntryTree, block: Block, before: readonly Opening[]): Opening | null {
  const { node } = block;
  switch (node.kind) {
    case 'heading':
      return opening(block, 'heading', HEADING + node.level - 1, labelOf(block, tree));
    case 'numbered':
      return opening(block, 'numbered', NUMBERED + node.depth, labelOf(block, tree));
    case 'turn':
      return {
        ...opening(block, 'turn', TURN, labelOf(block, tree)),
        speaker: readPersonIn(tree, block.paragraph, node.speaker),
      };
    case 'narrated':
      if (node.what === 'present') return opening(block, 'participants', TURN, labelOf(block, tree));
      if (node.what === 'meeting') return null;
      return { ...opening(block, 'turn', TURN, labelOf(block, tree)), speaker: speakerOf(tree, block, node, before) };
    default:
      return null;
  }
}

/** A side is no person; of a pronoun only the one that goes on is known: the speaker before. */
function speakerOf(
  tree: EntryTree,
  block: Block,
  node: Extract<Node, { kind: 'narrated' }>,
  before: readonly Opening[],
): PersonFact | null {
  if (!node.subject || node.what === 'side') return null;
  if (node.goesOn) return before.at(-1)?.speaker ?? null;
  return readPersonIn(tree, block.paragraph, node.subject);
}

const innerTurns = (node: Node) => (node.kind === 'text' || node.kind === 'turn' ? (node.inner ?? []) : []);

function openingAt(tree: EntryTree, { paragraph }: Block, { label: [start], speaker }: InnerTurn): Opening {
  const { end } = paragraph;
  return {
    kind: 'turn',
    rank: TURN,
    label: labelOfWords(tree.text.slice(start, Math.min(end, start + 400))),
    head: [start, Math.min(end, start + HEAD_LENGTH)],
    start,
    speaker: readPersonIn(tree, paragraph, speaker),
    part: null,
    capped: null,
  };
}

/** From the closing formula or the first signer on; named by who signs. */
function openClose(tree: EntryTree, part: Part, openings: Opening[]): void {
  const blocks = tree.blocks.slice(part.close, part.to);
  const block = blocks.find(({ node }) => node.kind === 'signature' || node.kind === 'valediction');
  if (!block) return;
  const signers = signaturesOf(tree, part).map(({ text }) => text);
  const label = signers.length > 0 ? labelOfWords(signers.join(', ')) : labelOf(block, tree);
  openings.push(opening(block, 'signature', SIGNATURE, label));
}

function openApparatus(tree: EntryTree, openings: Opening[]): void {
  let inNotes = false;
  for (const block of tree.blocks.slice(tree.apparatus)) {
    if (block.node.kind === 'abstract') {
      openings.push(opening(block, 'abstract', OUTER, labelOf(block, tree)));
      inNotes = false;
    } else if (!inNotes) {
      openings.push(opening(block, 'notes', OUTER, labelOf(block, tree)));
      inNotes = true;
    }
  }
}

/** What a click selects is the line, not a page of it. */
const HEAD_LENGTH = 200;

function opening(block: Block, kind: SectionKind, rank: number, label: string): Opening {
  const { start, end } = block.paragraph;
  const head: Span = [start, Math.min(end, start + HEAD_LENGTH)];
  return { kind, rank, label, head, start, speaker: null, part: null, capped: null };
}
