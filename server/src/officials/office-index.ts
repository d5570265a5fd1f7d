/** Kind of office → the officials who held one, for offices that stand in a text without a name. */
import type { CrossReferences } from './cross-references.ts';
import { officesOf } from './offices-on.ts';
import { type OfficeTitle, readOfficeTitle, wordsOfHead } from './office-title.ts';
import type { Office, Official } from './official.ts';

export interface HeldOffice {
  readonly official: Official;
  readonly office: Office;
  readonly title: OfficeTitle;
  /** The title is all that the entry says of the office, not one of several in a row. */
  readonly whole: boolean;
}

export interface OfficeIndex {
  /** By the head of the title; read at the first question, since most documents ask about few of them. */
  holders(head: string): readonly HeldOffice[];
}

const known = new WeakMap<Official, readonly HeldOffice[]>();

export function heldOfficesOf(official: Official): readonly HeldOffice[] {
  let held = known.get(official);
  if (!held) {
    held = officesOf(official).flatMap(office => {
      const whole = readOfficeTitle(office.title);
      const parts = office.title.split(/, | and /);
      const own = whole ? [{ official, office, title: whole, whole: true }] : [];
      if (parts.length < 2) return own;
      // `Lieutenant General, USA; President of the Republic and Minister of Defense`: the whole and each of its parts.
      const rest = parts.flatMap(part => readOfficeTitle(part) ?? []);
      return [...own, ...rest.map(title => ({ official, office, title, whole: false }))];
    });
    known.set(official, held);
  }
  return held;
}

export function buildOfficeIndex(officials: readonly Official[], references: CrossReferences): OfficeIndex {
  const byHead = new Map<string, readonly HeldOffice[]>();
  return {
    holders(head) {
      let held = byHead.get(head);
      if (!held) {
        held = collect(officials, references, head);
        byHead.set(head, held);
      }
      return held;
    },
  };
}

/** Taking a title apart costs more than looking for a word: with many officials only those are read who may fit. */
function collect(officials: readonly Official[], references: CrossReferences, head: string): readonly HeldOffice[] {
  const words = wordsOfHead(head);
  const mayFit = (text: string) => {
    const lower = text.toLowerCase();
    return words.some(word => lower.includes(word));
  };
  return officials
    .filter(({ id, offices, note }) => {
      if (references.has(id)) return false;
      return offices.length > 0 ? offices.some(({ title }) => mayFit(title)) : mayFit(note ?? '');
    })
    .flatMap(heldOfficesOf)
    .filter(({ title }) => title.head === head);
}
