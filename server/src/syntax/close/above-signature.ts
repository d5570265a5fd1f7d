/** What stands above a signature and belongs to it. */
import type { Settings } from '../../settings/settings.ts';
import { isOfficeShaped } from '../constructs/name-shape.ts';
import { isUnsignedLine } from '../constructs/signature-line.ts';
import { dateLineOf, signatureLineOf } from '../paragraph-questions.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import type { GroupRead } from './group-read.ts';
import { isFullSignature, OFFICE, readValediction, signatureNode } from './signature-nodes.ts';

/**
 * Above a signature only its office, its formula or, with a mark or an office of his own, a further signer belong to it.
 * `alone`: who signs below does it with a surname, as posts do; a fuller name above it closed the message that he sends on.
 */
export function readAboveSignature(group: readonly Paragraph[], settings: Settings, alone: boolean): GroupRead | null {
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
