/** Who held an office on a day, where the office stands without a name. */
import type { Bounds } from '../dates/bounds.ts';
import type { Resolution } from './decide.ts';
import type { HeldOffice, OfficeIndex } from './office-index.ts';
import { compareOffices, type OfficeTitle } from './office-title.ts';
import { heldOn } from './offices-on.ts';
import type { Official } from './official.ts';

/** More than so many holders of a like office are no answer. */
const FEW = 4;

/**
 * Null where nobody is recorded for it. An office that is recorded without dates counts as held; without a day only an office
 * that one alone ever held says who is meant.
 */
export function officeHolder(title: OfficeTitle, day: Bounds | null, index: OfficeIndex): Resolution | null {
  if (title.former) return null;
  const holders = distinct(
    index.holders(title.head).filter(held => isThat(title, held) && (day === null || mayHold(held, day))),
  );
  const [sole] = holders;
  if (!sole || holders.length > FEW) return null;
  if (holders.length === 1)
    return { kind: 'resolved', official: sole, because: 'only recorded holder of the office', by: 'office' };
  return {
    kind: 'ambiguous',
    candidates: holders.map(official => ({ official, because: 'holder of such an office' })),
  };
}

/** Stricter than beside a name: a mere `President` is that of a state, and an Italian one no president of a bank. */
function isThat(written: OfficeTitle, { title, whole }: HeldOffice): boolean {
  if (compareOffices(written, title) === null || title.former || title.acting !== written.acting) return false;
  if (!whole && title.domain.length + title.nations.length + title.posts.length === 0) return false;
  if (written.head === 'president' && written.domain.length === 0 && title.domain.length > 0) return false;
  return (
    written.nations.every(nation => title.nations.includes(nation)) &&
    written.posts.every(nation => title.posts.includes(nation))
  );
}

function mayHold({ office }: HeldOffice, day: Bounds): boolean {
  const tenure = heldOn(office, day);
  return tenure === 'held' || tenure === 'partly' || tenure === 'undated';
}

function distinct(held: readonly HeldOffice[]): readonly Official[] {
  return [...new Set(held.map(({ official }) => official))];
}
