/** Offices in the close: of the signer above them, or, where there is none, the signature. */
import { isOfficeShaped } from '../constructs/name-shape.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Node } from '../tree.ts';
import type { GroupRead } from './group-read.ts';
import { OFFICE } from './signature-nodes.ts';

/** Offices and nothing else: of a signer above them, or, where there is none, the signature itself. */
export function readOffice(group: readonly Paragraph[]): GroupRead | null {
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

export function officeSigns(paragraphs: readonly Paragraph[], [first, last]: readonly [number, number]): Node {
  const span = [paragraphs[first]?.start ?? 0, paragraphs[last]?.end ?? 0] as const;
  return { kind: 'signature', signers: [{ span, name: null, office: span, withheld: false }], date: null, place: null };
}
