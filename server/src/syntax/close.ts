/**
 * The close of an entry or enclosure, read from the end upwards: what stands behind the text, then the signatures with
 * their offices, dates and formulas. The last finished sentence of the text ends the walk.
 */
import type { Settings } from '../settings/settings.ts';
import { withoutCalls } from '../text/ends.ts';
import {
  isAddresseeLine,
  isClerkLine,
  isDeclassification,
  isDistributionLine,
  isEndMark,
  isPostscript,
  isRunningHead,
  readPageNumber,
} from './constructs/after-close.ts';
import { readReceived } from './constructs/date-line.ts';
import { isTick } from './constructs/heading-look-alike.ts';
import { readHeadLine } from './constructs/head-line.ts';
import { readForcedKey } from './constructs/key-line.ts';
import { isOfficeShaped } from './constructs/name-shape.ts';
import { isLegend, readNoteLabel } from './constructs/note.ts';
import { readRecorder } from './constructs/meeting-people.ts';
import { isOmission } from './constructs/omission.ts';
import { valedictionLength } from './constructs/salutation.ts';
import {
  isFullName,
  isLoweredName,
  isUnsignedLine,
  isWithheldName,
  readRunInName,
  readWireName,
  type SignatureLine,
} from './constructs/signature-line.ts';
import { moveNode } from './move-node.ts';
import { dateLineOf, isOffice, signatureLineOf, valedictionLengthOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Node } from './tree.ts';
import { askPlaced } from './wording.ts';

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

interface GroupRead {
  /** One node a line of the group. */
  readonly nodes: readonly Node[];
  /** It holds a signature; `office`: offices alone, which sign only where no name stands above them. */
  readonly signs: boolean | 'office';
}

const LONGEST_GROUP = 14;

function groupStart(paragraphs: readonly Paragraph[], from: number, end: number): number {
  let first = end;
  while (first > from && !paragraphs[first]?.blankBefore && end - first < LONGEST_GROUP) first--;
  return first;
}

/** Behind the signature: notes, legends, copies, addressees, clerks, end marks, omissions. */
function readTrailing(group: readonly Paragraph[], settings: Settings): GroupRead | null {
  const head = group[0];
  if (!head) return null;
  const opening = trailingOf(head, settings);
  if (!opening) return null;
  const whole =
    opening.kind === 'addressee' ||
    opening.kind === 'distribution' ||
    opening.kind === 'note' ||
    opening.kind === 'source';
  const nodes: Node[] = [];
  for (const paragraph of group) {
    const own: Node | null = paragraph === head ? opening : trailingOf(paragraph, settings);
    if (!own && !whole) return null;
    if (!own && opening.kind === 'addressee' && paragraph.flat.length > 120) return null;
    nodes.push(own ?? opening);
  }
  return {
    nodes,
    signs: nodes.some(node => node.kind === 'unsigned' || (node.kind === 'key' && node.key === 'signed')),
  };
}

const trailingOf = askPlaced(({ flat }, settings: Settings): Node | null => {
  const forced = readForcedKey(flat, 0, settings.keys);
  if (forced) return forced;
  if (isUnsignedLine(flat)) return { kind: 'unsigned' };
  if (isWithheldName(flat)) return null;
  const page = readPageNumber(flat);
  if (page !== null) return { kind: 'page', number: page };
  if (isDeclassification(flat) || isEndMark(flat) || isRunningHead(flat) || isTick(withoutCalls(flat)))
    return { kind: 'furniture' };
  if (isLegend(flat)) return { kind: 'source', body: [0, flat.length] };
  const received = readReceived(flat, 0, settings.dates);
  if (received?.kind === 'received' && received.date) return received;
  const label = readNoteLabel(flat);
  if (label) return { kind: 'note', number: null, body: [label.bodyStart, flat.length] };
  if (isOmission(flat) || isRemark(flat)) return { kind: 'omission' };
  if (isDistributionLine(flat)) return { kind: 'distribution' };
  if (isClerkLine(flat))
    return { kind: 'clerk', role: /^[\p{L}]+/u.exec(flat)?.[0].toLowerCase() ?? '', person: readRecorder(flat) };
  if (isPostscript(flat)) return { kind: 'postscript' };
  return isAddresseeLine(flat) ? { kind: 'addressee' } : null;
}, moveNode);

/** A whole paragraph in brackets, too long for a name: the editor speaks. */
function isRemark(flat: string): boolean {
  if (flat.length <= 60 || !flat.startsWith('[')) return false;
  return closingBracket(flat) === withoutCalls(flat).replace(/[.”"]$/, '').length - 1;
}

/** Where the bracket closes that opens the paragraph; calls and omissions stand inside it. */
function closingBracket(flat: string): number {
  let depth = 0;
  for (let i = 0; i < flat.length; i++) {
    const code = flat.charCodeAt(i);
    if (code === 0x5b) depth++;
    else if (code === 0x5d && --depth === 0) return i;
  }
  return -1;
}

/** A group that signs: names with offices, places and dates, all lines short. */
function readSigners(group: readonly Paragraph[], settings: Settings): GroupRead | null {
  const nodes: Node[] = [];
  let named = 0;
  for (const paragraph of group) {
    const node = signerNode(paragraph, settings, nodes.at(-1) ?? null);
    if (!node) return null;
    nodes.push(node);
    if (node.kind === 'signature' && node.signers.length > 0) named++;
  }
  if (named > 1) dropMarks(nodes, group);
  const runIn = nodes.some(node => node.kind === 'valediction' && node.signer !== null);
  if (named > 0 || runIn) return named > MOST_SIGNERS ? null : { nodes, signs: true };
  const said = nodes.some(node => node.kind === 'unsigned');
  return nodes.every(isDateOrAbsence) && nodes.some(({ kind }) => kind !== 'head') ? { nodes, signs: said } : null;
}

/** `[signature]` above the name of the one who signed: a mark of it, no second signer. */
function dropMarks(nodes: Node[], group: readonly Paragraph[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== 'signature' || !node.signers.every(({ withheld }) => withheld)) continue;
    if (/^[[(](?:signature|signed|unterschrift|подпись)[\])]$/iu.test(group[i]?.flat ?? '')) nodes[i] = OFFICE;
  }
}

/** A date without a name, or the word that there is none: `4.XI.62` above `[unsigned]`. */
const isDateOrAbsence = (node: Node): boolean =>
  node.kind === 'date-line' ||
  node.kind === 'undated' ||
  node.kind === 'unsigned' ||
  node.kind === 'head' ||
  (node.kind === 'signature' && node.date !== null);

/** More name lines than this in one group are a list, not signers. */
const MOST_SIGNERS = 8;

function signerNode(paragraph: Paragraph, settings: Settings, before: Node | null): Node | null {
  const { flat, start } = paragraph;
  const line = signatureLineOf(paragraph, settings.dates);
  const office = flat.length <= 120 && isOffice(paragraph);
  const belongsToName = before?.kind === 'signature' && office && !line?.marked && !line?.date;
  const below =
    before?.kind === 'signature' && line?.date && !line.marked ? dateLineOf(paragraph, settings.dates) : null;
  if (below?.kind === 'date-line' && below.place) return below;
  if (line && !belongsToName) return signatureNode(line, start);
  const trailing = trailingOf(paragraph, settings);
  if (trailing && trailing.kind !== 'addressee') return trailing;
  const dated = flat.length <= 70 ? dateLineOf(paragraph, settings.dates) : null;
  if (dated) return dated;
  const numbered = readNumbers(flat, start);
  if (numbered) return numbered;
  if (office || (before?.kind === 'signature' && isCapitalLine(flat))) return OFFICE;
  return readValediction(flat, start) ?? trailing;
}

/** `№ 394/2` below a signer or his date: the number that the paper was given. */
function readNumbers(flat: string, start: number): Node | null {
  const pieces = flat.length < 40 && /^(?:№|no|nr)/iu.test(flat) ? readHeadLine(flat, start) : null;
  return pieces?.every(({ kind }) => kind === 'number') ? { kind: 'head', pieces } : null;
}

/** `DEP CORDS/MACV` under a name: an office in abbreviations. */
function isCapitalLine(flat: string): boolean {
  return flat.length <= 50 && /\p{Lu}{2}/u.test(flat) && flat === flat.toUpperCase() && !/\d{3}/.test(flat);
}

/** An office's line: of the signer beside it. */
const OFFICE: Node = { kind: 'signature', signers: [], date: null, place: null };

/** Offices and nothing else: of a signer above them, or, where there is none, the signature itself. */
function readOffice(group: readonly Paragraph[]): GroupRead | null {
  const whole = group
    .map(({ flat }) => flat)
    .join(' ')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  if (group.length > 1 && group.length < 5 && whole.length <= 160 && isOfficeShaped(whole) && !/[.:;,]$/.test(whole)) {
    return { nodes: group.map(() => OFFICE), signs: 'office' };
  }
  if (
    group.length > 4 ||
    !group.every(({ flat }) => flat.length <= 100 && isOfficeShaped(flat) && !/[:;,]$/.test(flat))
  )
    return null;
  return { nodes: group.map(() => OFFICE), signs: 'office' };
}

function officeSigns(paragraphs: readonly Paragraph[], [first, last]: readonly [number, number]): Node {
  const span = [paragraphs[first]?.start ?? 0, paragraphs[last]?.end ?? 0] as const;
  return { kind: 'signature', signers: [{ span, name: null, office: span, withheld: false }], date: null, place: null };
}

function signatureNode(line: SignatureLine, start: number): Node {
  const withheld = { span: [start, start] as const, name: null, office: null, withheld: true };
  const signers = line.signers.length > 0 || !line.marked ? line.signers : [withheld];
  return { kind: 'signature', signers, date: line.date, place: null };
}

/** Signed with more than one word, or with initials: as those do who sign together. */
function isFullSignature(paragraph: Paragraph, settings: Settings): boolean {
  const signers = signatureLineOf(paragraph, settings.dates)?.signers ?? [];
  return signers.some(
    ({ name }) => name && isFullName(paragraph.flat.slice(name[0] - paragraph.start, name[1] - paragraph.start)),
  );
}

/**
 * Above a signature only its office, its formula or, with a mark or an office of his own, a further signer belong to it.
 * `alone`: who signs below does it with a surname, as posts do; a fuller name above it closed the message that he sends on.
 */
function readAboveSignature(group: readonly Paragraph[], settings: Settings, alone: boolean): GroupRead | null {
  const nodes: Node[] = [];
  for (const paragraph of group) {
    const { flat, start, end } = paragraph;
    if (flat.length > 220) return null;
    const line = signatureLineOf(paragraph, settings.dates);
    const further = line && line.signers.length > 0 && end - start <= 60 && !/^\[|["”»\]]$/.test(flat);
    const formula = readValediction(flat, start);
    const dated = group.length === 1 && flat.length <= 60 ? dateLineOf(paragraph, settings.dates) : null;
    if (isUnsignedLine(flat)) nodes.push({ kind: 'unsigned' });
    else if (dated) nodes.push(dated);
    else if (formula) nodes.push({ kind: 'valediction', signer: null });
    else if (/^(?:for|по поручению|за)\s.{1,80}:$/iu.test(flat)) nodes.push(OFFICE);
    else if (line && line.marked && line.signers.length === 0) nodes.push(OFFICE);
    else if (isOfficeShaped(flat) && flat.length <= 100 && !/[.!?:]$/.test(flat)) nodes.push(OFFICE);
    else if (
      further &&
      (line.marked ||
        group.length > 1 ||
        (!alone && !/\p{Ll}{4}\.$/u.test(flat) && isFullSignature(paragraph, settings)))
    )
      nodes.push(signatureNode(line, start));
    else return null;
  }
  return { nodes, signs: true };
}

/** A closing formula, with the name that may run on behind it: `Faithfully yours, Walter.` */
function readValediction(flat: string, start: number): Node | null {
  const length = valedictionLength(flat);
  if (length === 0) return null;
  const name = readRunInName(flat);
  return { kind: 'valediction', signer: name && [start + name[0], start + name[1]] };
}

/**
 * `… will report further. / LUND / BT` without a blank line: the last line that is no end mark, behind a finished
 * sentence. The nodes of the group's last lines, from the signer's on.
 */
function readGlued(group: readonly Paragraph[], settings: Settings): readonly Node[] | null {
  const marks: Node[] = [];
  let at = group.length - 1;
  for (; at > 0; at--) {
    const paragraph = group[at];
    const mark = paragraph && !signatureLineOf(paragraph, settings.dates) ? trailingOf(paragraph, settings) : null;
    if (!mark || mark.kind === 'addressee') break;
    marks.unshift(mark);
  }
  const last = group[at];
  const before = group[at - 1];
  const wireName = last ? readWireName(last.flat) : null;
  if (last && wireName)
    return [{ kind: 'valediction', signer: [last.start + wireName[0], last.start + wireName[1]] }, ...marks];
  if (!last || !before) return null;
  if (isLoweredName(last.flat, before.flat)) return [{ kind: 'valediction', signer: [last.start, last.end] }, ...marks];
  const finished = /[.!?=][)”"\]]?(?:\s*\[\d+\])*$/.test(before.flat);
  const wired = before.flat.length > 40 && last.flat.length < 30 && !/[,;:–—-]$/.test(before.flat);
  if (!finished && !wired) return null;
  const line = signatureLineOf(last, settings.dates);
  return line && line.signers.length > 0 ? [signatureNode(line, last.start), ...marks] : null;
}

/** `knappstein` below a blank line, in a wire without a capital. */
function readLowered(above: Paragraph | undefined, group: readonly Paragraph[]): readonly Node[] | null {
  const [last] = group;
  if (!above || !last || group.length > 1 || !isLoweredName(last.flat, above.flat)) return null;
  return [{ kind: 'valediction', signer: [last.start, last.end] }];
}

/** A valediction above nothing and an omission above the signature stay; leading plain text does not begin a close. */
function trimClose(start: number, nodes: readonly Node[]): Close {
  let skip = 0;
  while (skip < nodes.length && nodes[skip]?.kind === 'text') skip++;
  return { start: start + skip, nodes: nodes.slice(skip) };
}
