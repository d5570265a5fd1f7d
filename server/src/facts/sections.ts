/**
 * The outline: opening, headings, points, turns, close, signature, notes, abstract, enclosures, in the order of the text.
 * A section ends where the next of its level or a lower one begins.
 */
import type { Settings } from '../settings/settings.ts';
import type { Block, EntryTree, Part } from '../syntax/tree.ts';
import { type Span, slice } from '../text/span.ts';
import { firstWords, foldBlanks } from '../text/words.ts';
import { readDate } from './date.ts';
import type { PersonFact, SectionFact, SectionKind } from './facts.ts';
import { readPerson } from './person.ts';
import { signaturesOf } from './signatures.ts';

interface Opening {
  readonly kind: SectionKind;
  readonly level: number;
  readonly label: string;
  readonly head: Span;
  readonly start: number;
  readonly speaker: PersonFact | null;
  readonly part: Part | null;
}

export function readSections(tree: EntryTree, settings: Settings): readonly SectionFact[] {
  const openings: Opening[] = [];
  for (const [i, part] of tree.parts.entries()) openPart(tree, part, i, openings);
  openApparatus(tree, openings);
  return openings.map((opening, i) => close(tree, openings, opening, i, settings));
}

function close(
  tree: EntryTree,
  openings: readonly Opening[],
  opening: Opening,
  index: number,
  settings: Settings,
): SectionFact {
  const next = openings.slice(index + 1).find(other => other.level <= opening.level);
  const end = trimmedEnd(tree.text, opening.start, next?.start ?? tree.text.length);
  const enclosed = opening.part ? enclosureFacts(tree, opening.part, settings) : { date: null, signatures: [] };
  return {
    kind: opening.kind,
    level: opening.level,
    label: opening.label,
    head: opening.head,
    span: [opening.start, end],
    speaker: opening.speaker,
    ...enclosed,
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}

function enclosureFacts(tree: EntryTree, part: Part, settings: Settings): Pick<SectionFact, 'date' | 'signatures'> {
  const own: EntryTree = { ...tree, parts: [part] };
  const date = readDate(own, null, settings, 'letter').date;
  return { date, signatures: signaturesOf(tree, part) };
}

function openPart(tree: EntryTree, part: Part, index: number, openings: Opening[]): void {
  const base = index === 0 ? 1 : 2;
  const first = tree.blocks[part.from];
  if (index > 0 && first) openings.push(opening(first, 'enclosure', 1, first.paragraph.flat, part));
  openHead(tree, part, base, index > 0, openings);
  let previous: Block | null = null;
  for (let i = part.body; i < part.close; i++) {
    const block = tree.blocks[i];
    if (!block) break;
    const opened = openBody(tree, block, previous, base, i === part.body);
    if (opened && !(opened.kind === 'close' && openings.at(-1)?.kind === 'close')) openings.push(opened);
    if (block.node.kind !== 'page' && block.node.kind !== 'furniture' && block.node.kind !== 'omission')
      previous = block;
  }
  openClose(tree, part, base, openings);
}

/** In a head: the participants' list, headings between its lines, and an enclosure's own title. */
function openHead(tree: EntryTree, part: Part, level: number, enclosed: boolean, openings: Opening[]): void {
  let listed = false;
  for (let i = part.from; i < part.body; i++) {
    const block = tree.blocks[i];
    if (!block) break;
    const { node, paragraph } = block;
    if (node.kind === 'key' && node.key === 'participants' && !listed) {
      listed = true;
      openings.push(opening(block, 'participants', level, tree.text.slice(node.name[0], node.name[1])));
    } else if (node.kind === 'heading' || (node.kind === 'title' && enclosed) || isKindLine(block)) {
      openings.push(opening(block, 'heading', level, firstWords(paragraph.flat, LABEL_LENGTH)));
    }
  }
}

/** `MEMORANDUM`, `Airgram` on a line of its own: a heading to the eye, whatever else it tells. */
function isKindLine({ node, paragraph }: Block): boolean {
  if (node.kind !== 'head' || !paragraph.blankBefore || !paragraph.blankAfter || paragraph.flat.startsWith('['))
    return false;
  return node.pieces.length === 1 && node.pieces[0]?.kind === 'kind';
}

function openBody(
  tree: EntryTree,
  block: Block,
  previous: Block | null,
  base: number,
  isFirst: boolean,
): Opening | null {
  const { node, paragraph } = block;
  const words = (span: Span): string => foldBlanks(slice(tree.text, span));
  switch (node.kind) {
    case 'heading':
      return opening(block, 'heading', base + node.level - 1, words(node.label));
    case 'numbered': {
      const label = node.heading
        ? `${words(node.label)} ${words(node.heading)}`
        : firstWords(paragraph.flat, LABEL_LENGTH);
      return opening(block, 'numbered', base + node.depth, label);
    }
    case 'turn': {
      const speaker = readPerson(tree.text, node.speaker);
      return { ...opening(block, 'turn', base + 4, firstWords(paragraph.flat, LABEL_LENGTH)), speaker };
    }
    case 'narrated': {
      if (node.what === 'meeting') {
        const ended = previous?.node.kind === 'narrated' || previous?.node.kind === 'turn';
        return isFirst
          ? opening(block, 'opening', base + 4, firstWords(paragraph.flat, LABEL_LENGTH))
          : ended
            ? opening(block, 'close', base + 4, firstWords(paragraph.flat, LABEL_LENGTH))
            : null;
      }
      const speaker = node.subject && node.what === 'person' ? readPerson(tree.text, node.subject) : null;
      return { ...opening(block, 'turn', base + 4, firstWords(paragraph.flat, LABEL_LENGTH)), speaker };
    }
    default:
      return isFirst && node.kind !== 'page' && node.kind !== 'furniture' && node.kind !== 'omission'
        ? opening(block, 'opening', base + 4, firstWords(paragraph.flat, LABEL_LENGTH))
        : null;
  }
}

/** From the closing formula or the first signer on; named by who signs. */
function openClose(tree: EntryTree, part: Part, level: number, openings: Opening[]): void {
  const blocks = tree.blocks.slice(part.close, part.to);
  const block = blocks.find(({ node }) => node.kind === 'signature' || node.kind === 'valediction');
  if (!block) return;
  const signers = signaturesOf(tree, part).map(({ text }) => foldBlanks(text));
  openings.push(opening(block, 'signature', level, signers.length > 0 ? signers.join(', ') : block.paragraph.flat));
}

function openApparatus(tree: EntryTree, openings: Opening[]): void {
  let inNotes = false;
  for (const block of tree.blocks.slice(tree.apparatus)) {
    if (block.node.kind === 'abstract') {
      openings.push(opening(block, 'abstract', 1, firstWords(block.paragraph.flat, LABEL_LENGTH)));
      inNotes = false;
    } else if (!inNotes) {
      openings.push(opening(block, 'notes', 1, firstWords(block.paragraph.flat, LABEL_LENGTH)));
      inNotes = true;
    }
  }
}

function opening(block: Block, kind: SectionKind, level: number, label: string, part: Part | null = null): Opening {
  const { start, end } = block.paragraph;
  return { kind, level, label, head: [start, Math.min(end, start + 200)], start, speaker: null, part };
}

/** A label is read at a glance, in a narrow column. */
const LABEL_LENGTH = 64;
