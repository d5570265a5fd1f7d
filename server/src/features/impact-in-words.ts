/** What a change of the authority does, in few words, for whoever confirms it. */
import { firstWords } from '../text/words.ts';
import type { Change } from './impact.ts';

const SHOWN = 5;

export function impactInWords(changes: readonly Change[]): { readonly label: string; readonly description: string } {
  const files = new Set(changes.map(({ file }) => file)).size;
  const mentions = changes.length === 1 ? 'One name' : `${changes.length} names`;
  const lines = changes
    .slice(0, SHOWN)
    .map(({ text, sentence, ...change }) => `${text}: ${changeInWords(change)} (“${firstWords(sentence, 90)}”)`);
  const rest = changes.length > SHOWN ? [`and ${changes.length - SHOWN} more`] : [];
  return {
    label: `${mentions} in ${files === 1 ? 'one document' : `${files} documents`} would mean another`,
    description: [...lines, ...rest].join('; '),
  };
}

/** `nobody → raul-castro`, `a or b → a`. */
export function changeInWords({ before, after }: Pick<Change, 'before' | 'after'>): string {
  return `${whom(before)} → ${whom(after)}`;
}

function whom(ids: readonly string[]): string {
  return ids.length === 0 ? 'nobody' : ids.join(' or ');
}
