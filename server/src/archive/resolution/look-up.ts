/** A word of a text → the listed names that it may stand for, by its spelling, its sound, another alphabet, or a slip. */
import { chineseKey, mayBeChinese } from '../../names/chinese.ts';
import { isCyrillic, nominatives, romanisations } from '../../names/cyrillic-cases.ts';
import { writtenKeys } from '../../names/foreign-keys.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { soundKey } from '../../names/sound.ts';
import type { NameWord } from '../../names/words.ts';
import type { Candidate } from '../../officials/evidence/clues.ts';
import { type Anchor, type NameIndex, SHORTEST_SLIP } from '../../officials/name-index.ts';

export interface Found {
  readonly anchors: readonly Anchor[];
  readonly spelling: Candidate['spelling'];
}

const NOTHING: Found = { anchors: [], spelling: 'exact' };

export function lookUp(text: string, word: NameWord, index: NameIndex): Found {
  const { folded } = word;
  const exact = index.words.get(folded);
  if (exact) return { anchors: exact, spelling: 'exact' };
  if (folded.length < 3) return NOTHING;
  const written = text.slice(word.span[0], word.span[1]);
  if (isCyrillic(written)) return lookUpCyrillic(written, index);
  // The plural of a family, `the Nhus`, and the German genitive.
  const singular = folded.endsWith('s') && folded.length > 3 && !word.possessive ? folded.slice(0, -1) : null;
  const plural = singular === null ? undefined : index.words.get(singular);
  if (plural) return { anchors: plural, spelling: 'exact' };
  return lookUpUnlike(folded, singular, index);
}

const KEPT = 20_000;
/** Of the authority that was asked last: an archive of many authorities is read folder by folder. */
let unlike: { readonly index: NameIndex; readonly found: Map<string, Found> } | null = null;

/** Words that no official is spelled like: the same ones come again and again in an archive, and each is looked up once. */
function lookUpUnlike(folded: string, singular: string | null, index: NameIndex): Found {
  if (unlike?.index !== index) unlike = { index, found: new Map() };
  const known = unlike.found;
  const key = singular === null ? folded : `${folded} ${singular}`;
  let found = known.get(key);
  if (!found) {
    found = findUnlike(folded, singular, index);
    if (known.size >= KEPT) known.clear();
    known.set(key, found);
  }
  return found;
}

function findUnlike(folded: string, singular: string | null, index: NameIndex): Found {
  if (isOrdinaryWord(folded) || honorificOf(folded) !== null) return NOTHING;
  const sounding = bySound(folded, index) ?? (singular === null ? undefined : bySound(singular, index));
  if (sounding) return { anchors: sounding, spelling: 'sound' };
  const slips = folded.length >= SHORTEST_SLIP ? index.misspelled(folded) : [];
  return slips.length > 0 ? { anchors: slips, spelling: 'slip' } : NOTHING;
}

function bySound(folded: string, index: NameIndex): readonly Anchor[] | undefined {
  const sounding = folded.length >= 5 ? index.sounds.get(soundKey(folded)) : undefined;
  if (sounding) return sounding;
  const chinese = mayBeChinese(folded) ? index.chinese.get(chineseKey(folded)) : undefined;
  if (chinese) return chinese;
  for (const key of writtenKeys(folded)) {
    const foreign = index.foreign.get(key);
    if (foreign) return foreign;
  }
  return undefined;
}

/** Another alphabet is no other spelling: what its letters stand for is the name itself. */
function lookUpCyrillic(written: string, index: NameIndex): Found {
  for (const nominative of nominatives(written)) {
    for (const own of romanisations(nominative)) {
      const anchors = index.words.get(own) ?? (own.length >= 4 ? bySound(own, index) : undefined);
      if (anchors) return { anchors, spelling: 'exact' };
    }
  }
  return NOTHING;
}
