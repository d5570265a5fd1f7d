/**
 * The close of an entry or enclosure, read from the end upwards: what stands behind the text, then the signatures with
 * their offices, dates and formulas. The last finished sentence of the text ends the walk.
 */
import type { Settings } from '../settings/settings.ts';
import { readAboveSignature } from './close/above-signature.ts';
import { readGlued, readLowered } from './close/glued.ts';
import { officeSigns, readOffice } from './close/offices.ts';
import { isFullSignature, signatureNode } from './close/signature-nodes.ts';
import { readSigners } from './close/signers.ts';
import { readTrailing } from './close/trailing.ts';
import { signatureLineOf, valedictionLengthOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Node } from './tree.ts';

export interface Close {
  /** Index of the first paragraph of the close; `to` where the text runs to the end. */
  readonly start: number;
  /** One node a paragraph, from `start` on. */
  readonly nodes: readonly Node[];
}

/** A group of lines without a blank line between them is read as one: name, office, place and date of a signer. */
export function readClose(paragraphs: readonly Paragraph[], from: number, to: number, settings: Settings): Close {
  const nodes = new Map<number, Node>();
  let start = to;
  let signed = false;
  let alone = true;
  let office: readonly [number, number] | null = null;
  let i = to - 1;
  while (i >= from) {
    const first = groupStart(paragraphs, from, i);
    const group = paragraphs.slice(first, i + 1);
    const read = signed
      ? readAboveSignature(group, settings, alone)
      : (readTrailing(group, settings) ?? readSigners(group, settings) ?? (office ? null : readOffice(group)));
    if (!read) {
      const glued = signed ? null : (readGlued(group, settings) ?? readLowered(paragraphs[first - 1], group));
      if (glued) {
        start = i + 1 - glued.length;
        for (const [k, node] of glued.entries()) nodes.set(start + k, node);
        signed = true;
      }
      break;
    }
    for (const [k, node] of read.nodes.entries()) nodes.set(first + k, node);
    start = first;
    if (read.signs === 'office') office = [first, i];
    else if (read.signs) {
      signed = true;
      alone &&= !group.some(paragraph => isFullSignature(paragraph, settings));
    }
    i = first - 1;
  }
  if (!signed && !office) {
    const inner = readInnerClose(paragraphs, from, start, settings);
    if (inner) {
      for (let k = start; k < to; k++) inner.push(nodes.get(k) ?? { kind: 'text' });
      return { start: to - inner.length, nodes: inner };
    }
  }
  if (!signed && office) nodes.set(office[0], officeSigns(paragraphs, office));
  const list: Node[] = [];
  for (let k = start; k < to; k++) list.push(nodes.get(k) ?? { kind: 'text' });
  return trimClose(start, list);
}

/**
 * A letter may go on behind its signature, without a word that says so. Then its closing formula tells where it was
 * signed: a name on the line below it. All that follows is postscript.
 */
function readInnerClose(paragraphs: readonly Paragraph[], from: number, to: number, settings: Settings): Node[] | null {
  for (let i = to - 3; i >= from; i--) {
    const formula = paragraphs[i];
    const name = paragraphs[i + 1];
    if (!formula || !name || formula.flat.length > 100 || valedictionLengthOf(formula) === 0) continue;
    if (/^["“]/.test(formula.flat) || /["”]$/.test(name.flat)) continue;
    const line = signatureLineOf(name, settings.dates);
    if (!line || line.signers.length !== 1) continue;
    const nodes: Node[] = [{ kind: 'valediction', signer: null }, signatureNode(line, name.start)];
    for (let k = i + 2; k < to; k++) nodes.push({ kind: 'postscript' });
    return nodes;
  }
  return null;
}

const LONGEST_GROUP = 14;

function groupStart(paragraphs: readonly Paragraph[], from: number, end: number): number {
  let first = end;
  while (first > from && !paragraphs[first]?.blankBefore && end - first < LONGEST_GROUP) first--;
  return first;
}

/** A valediction above nothing and an omission above the signature stay; leading plain text does not begin a close. */
function trimClose(start: number, nodes: readonly Node[]): Close {
  let skip = 0;
  while (skip < nodes.length && nodes[skip]?.kind === 'text') skip++;
  return { start: start + skip, nodes: nodes.slice(skip) };
}
