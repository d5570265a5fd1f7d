/** The nodes of a signer: his name, his office, the formula above them. */
import type { Settings } from '../../settings/settings.ts';
import { valedictionLength } from '../constructs/salutation.ts';
import { isFullName, readRunInName, type SignatureLine } from '../constructs/signature-line.ts';
import { signatureLineOf } from '../paragraph-questions.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';

/** An office's line: of the signer beside it. */
export const OFFICE: Node = { kind: 'signature', signers: [], date: null, place: null };

export function signatureNode(line: SignatureLine, start: number): Node {
  const withheld = { span: [start, start] as const, name: null, office: null, withheld: true };
  const signers = line.signers.length > 0 || !line.marked ? line.signers : [withheld];
  return { kind: 'signature', signers, date: line.date, place: null };
}

/** Signed with more than one word, or with initials: as those do who sign together. */
export function isFullSignature(paragraph: Paragraph, settings: Settings): boolean {
  const signers = signatureLineOf(paragraph, settings.dates)?.signers ?? [];
  return signers.some(
    ({ name }) => name && isFullName(paragraph.flat.slice(name[0] - paragraph.start, name[1] - paragraph.start)),
  );
}

/** A closing formula, with the name that may run on behind it: `Faithfully yours, Walter.` */
export function readValediction(flat: string, start: number): Node | null {
  const length = valedictionLength(flat);
  if (length === 0) return null;
  const name = readRunInName(flat);
  return { kind: 'valediction', signer: name && [start + name[0], start + name[1]] };
}
