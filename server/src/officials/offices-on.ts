/** Which offices an official held on a day, or for all of an interval, as far as his entry records it. */
import { type Bounds, boundsOf } from '../dates/bounds.ts';
import { officesOfNote } from './note-offices.ts';
import type { Office, Official } from './official.ts';

export interface OfficesOn {
  /** Held for all of the day or interval. */
  readonly held: readonly Office[];
  /** Held for a part of it: the document's date is not exact enough to tell. */
  readonly partly: readonly Office[];
  /** Recorded without any date. */
  readonly undated: readonly Office[];
  /** The nearest that had ended, and the nearest that had not begun. */
  readonly before: Office | null;
  readonly after: Office | null;
}

const known = new WeakMap<Official, readonly Office[]>();

/** Those of `offices`, else those that the note tells. */
export function officesOf(official: Official): readonly Office[] {
  let offices = known.get(official);
  if (!offices) {
    offices = official.offices.length > 0 ? official.offices : officesOfNote(official.note ?? '');
    known.set(official, offices);
  }
  return offices;
}

export function officesOn(official: Official, edtf: string): OfficesOn | null {
  const day = boundsOf(edtf);
  if (!day) return null;
  const held: Office[] = [];
  const partly: Office[] = [];
  const undated: Office[] = [];
  let before: Office | null = null;
  let after: Office | null = null;
  for (const office of officesOf(official)) {
    switch (heldOn(office, day)) {
      case 'undated':
        undated.push(office);
        break;
      case 'held':
        held.push(office);
        break;
      case 'partly':
        partly.push(office);
        break;
      case 'before':
        if (before === null || endOf(office) > endOf(before)) before = office;
        break;
      case 'after':
        if (after === null || startOf(office) < startOf(after)) after = office;
        break;
    }
  }
  return { held, partly, undated, before, after };
}

export type Tenure = 'held' | 'partly' | 'before' | 'after' | 'undated';

/** How the office stands to the day: `before` means that it had ended. */
export function heldOn(office: Office, day: Bounds): Tenure {
  if (office.from === null && office.to === null) return 'undated';
  const from = office.from === null ? null : boundsOf(office.from);
  const to = office.to === null ? null : boundsOf(office.to);
  const first = from?.first ?? '0000-01-01';
  const last = to?.last ?? '9999-12-31';
  if (last < day.first) return 'before';
  if (first > day.last) return 'after';
  return first <= day.first && day.last <= last ? 'held' : 'partly';
}

function endOf(office: Office): string {
  return (office.to && boundsOf(office.to)?.last) || '9999-12-31';
}

function startOf(office: Office): string {
  return (office.from && boundsOf(office.from)?.first) || '0000-01-01';
}
