/** Kind of office → the officials who held one, for offices that stand in a text without a name. */
import type { CrossReferences } from './cross-references.ts';
import { officesOf } from './offices-on.ts';
import { type OfficeTitle, readOfficeTitle } from './office-title.ts';
import type { Office, Official } from './official.ts';

export interface HeldOffice {
  readonly official: Official;
  readonly office: Office;
  readonly title: OfficeTitle;
}

export interface OfficeIndex {
  /** By the head of the title; read at the first question, since most documents ask about few of them. */
  holders(head: string): readonly HeldOffice[];
}

const known = new WeakMap<Official, readonly HeldOffice[]>();

export function heldOfficesOf(official: Official): readonly HeldOffice[] {
  let held = known.get(official);
  if (!held) {
    held = officesOf(official).flatMap(office => titlesOf(office.title).map(title => ({ official, office, title })));
    known.set(official, held);
  }
  return held;
}

/** `Lieutenant General, USA; President of the Republic and Minister of Defense`: the whole and each of its parts. */
function titlesOf(text: string): readonly OfficeTitle[] {
  const whole = readOfficeTitle(text);
  const parts = text.split(/, | and /);
  if (parts.length < 2) return whole ? [whole] : [];
  const found = parts.flatMap(part => readOfficeTitle(part) ?? []);
  return whole ? [whole, ...found] : found;
}

export function buildOfficeIndex(officials: readonly Official[], references: CrossReferences): OfficeIndex {
  let byHead: Map<string, HeldOffice[]> | null = null;
  return {
    holders(head) {
      byHead ??= collect(officials, references);
      return byHead.get(head) ?? [];
    },
  };
}

function collect(officials: readonly Official[], references: CrossReferences): Map<string, HeldOffice[]> {
  const byHead = new Map<string, HeldOffice[]>();
  for (const official of officials) {
    if (references.has(official.id)) continue;
    for (const held of heldOfficesOf(official)) {
      const list = byHead.get(held.title.head);
      if (list) list.push(held);
      else byHead.set(held.title.head, [held]);
    }
  }
  return byHead;
}
