/** Whether a change of the authority can make another thing of an entry: whether one of its words or marks has to do with it. */
import type { EntryFacts } from '../../facts/facts.ts';
import { sameGivenName } from '../../names/nicknames.ts';
import { scanNameWords } from '../../names/words.ts';
import type { AuthorityChange } from '../../officials/authority-change.ts';
import { lookUp } from './look-up.ts';
import type { PlacedStretch } from './stretches.ts';

export function isAffected(
  { marks }: EntryFacts,
  stretches: readonly PlacedStretch[],
  { ids, names, words }: AuthorityChange,
): boolean {
  if (ids.size === 0) return false;
  if (marks.some(({ kind, value }) => kind === 'official' && value !== null && ids.has(value))) return true;
  const spoken = [...words];
  return stretches.some(({ stretch: { text } }) =>
    scanNameWords(text).some(
      word =>
        words.has(word.folded) ||
        lookUp(word, names).anchors.length > 0 ||
        (word.folded.length < 9 && spoken.some(name => sameGivenName(name, word.folded))),
    ),
  );
}
