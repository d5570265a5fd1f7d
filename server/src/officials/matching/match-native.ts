/** A name in native order: all of it, its last word, or its first. */
import { chineseKey, chineseKeys } from '../../names/chinese.ts';
import { isThing } from '../../names/things.ts';
import { transcribes, transcribesEastern } from '../../names/transcribed.ts';
import type { NameWord } from '../../names/words.ts';
import type { Anchor } from '../anchor.ts';
import type { NameIndex } from '../name-index.ts';
import { soundsAlike } from './given-names.ts';
import type { NameMatch } from './name-match.ts';
import { hasGivenBefore, isBesideStranger, isNamePart } from './neighbours.ts';

export function matchNative(
  words: readonly NameWord[],
  at: number,
  anchor: Anchor,
  index: NameIndex,
): NameMatch | null {
  const { family } = anchor.shape;
  const place =
    anchor.kind === 'first' ? 0 : anchor.kind === 'part' ? family.indexOf(words[at]?.folded ?? '') : family.length - 1;
  let from = at;
  let k = place;
  while (k > 0 && words[from]?.joined && isSameAsListed(words.slice(from - 1, from), family[k - 1] ?? '')) {
    from--;
    k--;
  }
  const reversed = place === 0 && family.length > 1 ? coverLeft(words, at, family.slice(1)) : 0;
  if (reversed > 0)
    return {
      anchor,
      from: at - reversed,
      to: at + 1,
      names: family.length - 1,
      initials: 0,
      whole: true,
      slip: false,
      contradicted: false,
    };
  const right = coverRight(words, at + 1, family.slice(place + 1));
  const to = at + 1 + right.words;
  const covered = place - k + 1 + right.listed;
  const whole = covered === family.length;
  if (anchor.kind === 'part' && covered < Math.min(2, family.length)) return null;
  return {
    anchor,
    from,
    to,
    names: covered > 1 ? covered - 1 : 0,
    initials: 0,
    whole,
    slip: false,
    contradicted: !whole && (isBesideStranger(words, from) || hasGivenBefore(words, from, index) || goesOn(words, to)),
  };

  /** `Kim Tae-chung` is no other Kim: a name goes on behind the first word. */
  function goesOn(all: readonly NameWord[], end: number): boolean {
    const next = !all[end - 1]?.possessive && all[end]?.joined ? all[end] : undefined;
    if (next === undefined || next.hyphen || next.capitals || isThing(next.folded)) return false;
    // `Nguyen Ngoc Le`: short words of the language are names in a name of three.
    return isNamePart(next) || (family.length > 2 && next.folded.length <= 3 && !next.initial && !next.particle);
  }
}

/** How many words of the text, from `at` on, stand for how many of the listed ones; hyphens may divide them otherwise. */
function coverRight(
  words: readonly NameWord[],
  at: number,
  listed: readonly string[],
): { readonly words: number; readonly listed: number } {
  let best = { words: 0, listed: 0 };
  for (let count = 1; count <= 4 && words[at + count - 1]?.joined; count++) {
    const written = words.slice(at, at + count);
    let meant = '';
    for (let length = 1; length <= listed.length; length++) {
      meant += listed[length - 1] ?? '';
      if (length > best.listed && isSameAsListed(written, meant)) best = { words: count, listed: length };
    }
  }
  return best;
}

/** `Chung Hee Park`: the given words of a native name before its surname, as the West puts them. */
function coverLeft(words: readonly NameWord[], at: number, listed: readonly string[]): number {
  const meant = listed.join('');
  for (let count = 1; count <= 3 && words[at - count + 1]?.joined; count++) {
    if (isSameAsListed(words.slice(at - count, at), meant)) return count;
  }
  return 0;
}

/** The words taken as one, since hyphens divide a name otherwise in each system. */
function isSameAsListed(words: readonly NameWord[], listed: string): boolean {
  const written = words.map(({ folded }) => folded).join('');
  if (sameWord(written, listed)) return true;
  // `Mao Tse-tungs Rede`, as German has its genitive.
  if (written.length > 4 && written.endsWith('s') && sameWord(written.slice(0, -1), listed)) return true;
  if (words.length === 0 || words.some(({ cyrillic }) => cyrillic === null)) return false;
  const cyrillic = words.map(word => word.cyrillic).join('');
  return transcribesEastern(cyrillic, listed) || transcribes(cyrillic, listed);
}

function sameWord(written: string, listed: string): boolean {
  if (written === listed) return true;
  if (written.length > 3 && soundsAlike(written, listed)) return true;
  return written.length > 1 && chineseKeys(written).includes(chineseKey(listed));
}
