/** A word of a text → the listed names that it may stand for, by its spelling, its sound, another alphabet, or a slip. */
import { chineseKeys, mayBeChinese } from '../../names/chinese.ts';
import { nominatives, romanisations } from '../../names/cyrillic-cases.ts';
import { fold } from '../../names/fold.ts';
import { writtenKeys } from '../../names/foreign-keys.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { withoutUmlautE } from '../../names/hooked.ts';
import { isOrdinaryRussian } from '../../names/russian-words.ts';
import { soundKey } from '../../names/sound.ts';
import type { NameWord } from '../../names/words.ts';
import type { Candidate } from '../../officials/evidence/clues.ts';
import { type NameIndex, SHORTEST_SLIP, SHORTEST_SOUND } from '../../officials/name-index.ts';
import type { Anchor } from '../../officials/anchor.ts';

export interface Found {
  readonly anchors: readonly Anchor[];
  readonly spelling: Candidate['spelling'];
  /** It names nobody without another word of the name beside it. */
  readonly needsMore: boolean;
}

const NOTHING: Found = { anchors: [], spelling: 'exact', needsMore: false };

const found = (anchors: readonly Anchor[], spelling: Found['spelling'] = 'exact'): Found => ({
  anchors,
  spelling,
  needsMore: false,
});

export function lookUp(word: NameWord, index: NameIndex): Found {
  const { folded } = word;
  if (word.cyrillic !== null) return lookUpCyrillic(word.cyrillic, index);
  const exact = index.words.get(folded);
  if (exact) return found(exact);
  if (folded.length < 3) return NOTHING;
  // The plural of a family, `the Nhus`, and the German genitive.
  const singular = folded.endsWith('s') && folded.length > 3 && !word.possessive ? folded.slice(0, -1) : null;
  const plural = singular === null ? undefined : index.words.get(singular);
  if (plural) return found(plural);
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
  let like = known.get(key);
  if (!like) {
    like = findUnlike(folded, singular, index);
    if (known.size >= KEPT) known.clear();
    known.set(key, like);
  }
  return like;
}

function findUnlike(folded: string, singular: string | null, index: NameIndex): Found {
  if (isOrdinaryWord(folded) || honorificOf(folded) !== null) return NOTHING;
  const umlaut = withoutUmlautE(folded);
  const plain = umlaut === null ? undefined : index.words.get(umlaut);
  if (plain) return found(plain, 'sound');
  const sounding = bySound(folded, index) ?? (singular === null ? undefined : bySound(singular, index));
  if (sounding) return found(sounding, 'sound');
  const slips = folded.length >= SHORTEST_SLIP ? index.misspelled(folded) : [];
  return slips.length > 0 ? found(slips, 'slip') : NOTHING;
}

function bySound(folded: string, index: NameIndex): readonly Anchor[] | undefined {
  const sounding = folded.length >= SHORTEST_SOUND ? index.sounds.get(soundKey(folded)) : undefined;
  if (sounding) return sounding;
  for (const key of mayBeChinese(folded) ? chineseKeys(folded) : []) {
    const chinese = index.chinese.get(key);
    if (chinese) return chinese;
  }
  for (const key of writtenKeys(folded)) {
    const foreign = index.foreign.get(key);
    if (foreign) return foreign;
  }
  return undefined;
}

/**
 * Another alphabet is no other spelling: what its letters stand for is the name itself. The letters first, then the sound as
 * Russian transcribes it.
 */
function lookUpCyrillic(written: string, index: NameIndex): Found {
  const needsMore = written.length < 3 || isOrdinaryRussian(written);
  for (const own of nominatives(written).flatMap(romanisations)) {
    const anchors = index.words.get(own);
    if (anchors) return { ...found(anchors), needsMore };
  }
  if (isOrdinaryWord(fold(written))) return NOTHING;
  const transcribed = index.transcribed(written);
  if (!transcribed) return NOTHING;
  const { anchors, usual } = transcribed;
  return { anchors, spelling: usual ? 'exact' : 'sound', needsMore: needsMore || transcribed.needsMore };
}
