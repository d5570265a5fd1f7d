/** Given names that stand alone (`Dear Bill`, signed `Mike`): they mean somebody only among those who write, receive or take part. */
import { isCommonGivenName } from '../../names/given-names.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { hasEverydayForms, sameGivenName } from '../../names/nicknames.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import type { NameWord } from '../../names/words.ts';
import { listedNameOf, type NameIndex } from '../../officials/name-index.ts';
import type { Official } from '../../officials/official.ts';
import type { Span } from '../../text/span.ts';

export interface LoneGivenName {
  readonly span: Span;
  readonly folded: string;
}

export function findLoneGivenNames(words: readonly NameWord[], index: NameIndex): readonly LoneGivenName[] {
  return words.flatMap(({ folded, span, initial, particle }, at): LoneGivenName[] => {
    if (initial || particle || folded.length < 3 || !isGiven(folded, index)) return [];
    if (isOrdinaryWord(folded) || honorificOf(folded) !== null) return [];
    return isAlone(words, at) ? [{ span, folded }] : [];
  });
}

const isGiven = (folded: string, index: NameIndex): boolean =>
  isCommonGivenName(folded) || hasEverydayForms(folded) || index.given.has(folded);

/** Nothing beside it makes a fuller name of it; a salutation may stand before it. */
function isAlone(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const before = word?.joined ? words[at - 1] : undefined;
  const next = words[at + 1];
  if (next?.joined && !word?.possessive) return false;
  return before === undefined || BEFORE_GIVEN.has(before.folded) || (before.first && isOrdinaryWord(before.folded));
}

const BEFORE_GIVEN = new Set('dear sir cher chere lieber liebe querido'.split(' '));

/** Those of `present` who are called so. */
export function bearersOf(folded: string, present: Iterable<Official>): readonly Official[] {
  return [...present].filter(official => {
    const { shapes, nicknames } = listedNameOf(official);
    return [...(shapes[0]?.given ?? []), ...nicknames].some(name => name.length > 2 && sameGivenName(name, folded));
  });
}
