/** What stands behind the signature: notes, legends, copies, addressees, clerks, end marks, omissions. */
import type { Settings } from '../../settings/settings.ts';
import { withoutCalls } from '../../text/ends.ts';
import {
  isAddresseeLine,
  isClerkLine,
  isDeclassification,
  isDistributionLine,
  isEndMark,
  isPostscript,
  isRunningHead,
  readPageNumber,
} from '../constructs/after-close.ts';
import { readReceived } from '../constructs/date-line.ts';
import { isTick } from '../constructs/heading-look-alike.ts';
import { readForcedKey } from '../constructs/key-line.ts';
import { readRecorder } from '../constructs/meeting-people.ts';
import { isLegend, readNoteLabel } from '../constructs/note.ts';
import { isOmission } from '../constructs/omission.ts';
import { isUnsignedLine, isWithheldName } from '../constructs/signature-line.ts';
import { moveNode } from '../move-node.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import { askPlaced } from '../wording.ts';
import type { GroupRead } from './group-read.ts';

/** Behind the signature: notes, legends, copies, addressees, clerks, end marks, omissions. */
export function readTrailing(group: readonly Paragraph[], settings: Settings): GroupRead | null {
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

export const trailingOf = askPlaced(({ flat }, settings: Settings): Node | null => {
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
