/** A description as printed lists have it → dated offices where it says so, a note for what it says besides. */
import { officesOfNote } from '../officials/note-offices.ts';
import { endWithout } from '../text/ends.ts';
import { foldBlanks } from '../text/words.ts';
import type { Office } from '../officials/official.ts';

export interface Described {
  readonly offices: readonly Office[];
  readonly note: string | null;
}

/** The words stay as a note wherever a part of them isn't said by a dated office. */
export function readDescription(description: string): Described {
  const folded = foldBlanks(description);
  const words = folded.slice(0, endWithout(folded, '.;,'));
  if (words === '') return { offices: [], note: null };
  const all = officesOfNote(words);
  const dated = all.filter(({ from, to }) => from !== null || to !== null);
  return { offices: dated, note: dated.length > 0 && dated.length === all.length ? null : words };
}
