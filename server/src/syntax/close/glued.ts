/** Signatures that no blank line sets off from the text. */
import type { Settings } from '../../settings/settings.ts';
import { isLoweredName, readWireName } from '../constructs/signature-line.ts';
import { signatureLineOf } from '../paragraph-questions.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import { signatureNode } from './signature-nodes.ts';
import { trailingOf } from './trailing.ts';

/**
 * `… will report further. / LUND / BT` without a blank line: the last line that is no end mark, behind a finished
 * sentence. The nodes of the group's last lines, from the signer's on.
 */
export function readGlued(group: readonly Paragraph[], settings: Settings): readonly Node[] | null {
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
export function readLowered(above: Paragraph | undefined, group: readonly Paragraph[]): readonly Node[] | null {
  const [last] = group;
  if (!above || !last || group.length > 1 || !isLoweredName(last.flat, above.flat)) return null;
  return [{ kind: 'valediction', signer: [last.start, last.end] }];
}
