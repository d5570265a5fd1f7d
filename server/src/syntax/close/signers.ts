/** The group of lines that signs, by name. */
import type { Settings } from '../../settings/settings.ts';
import { readHeadLine } from '../constructs/head-line.ts';
import { dateLineOf, isOffice, signatureLineOf } from '../paragraph-questions.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import type { GroupRead } from './group-read.ts';
import { OFFICE, readValediction, signatureNode } from './signature-nodes.ts';
import { trailingOf } from './trailing.ts';

/** A group that signs: names with offices, places and dates, all lines short. */
export function readSigners(group: readonly Paragraph[], settings: Settings): GroupRead | null {
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
