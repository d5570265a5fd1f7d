/** One listed name against the words that stand in a text: which of them it explains, and whether any contradicts it. */
import type { NameWord } from '../../names/words.ts';
import type { Anchor } from '../anchor.ts';
import type { NameIndex } from '../name-index.ts';
import { matchNative } from './match-native.ts';
import { matchWestern } from './match-western.ts';
import type { NameMatch } from './name-match.ts';

/** `words[at]` is the anchor's word. */
export function matchName(words: readonly NameWord[], at: number, anchor: Anchor, index: NameIndex): NameMatch | null {
  return anchor.shape.native ? matchNative(words, at, anchor, index) : matchWestern(words, at, anchor, index);
}
