/** Whom an honorific can address: a lady, a man, an officer. */
import { honorificOf } from '../../names/honorifics.ts';
import { isWomansName } from '../../names/women.ts';
import { listedNameOf } from '../name-index.ts';
import type { Official } from '../official.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

const LADY =
  /\b(?:Madame|Mme|Mrs|Miss|wife|widow|daughter|sister|mother|Queen|Princess|Empress|Lady|First Lady|née|nee|sister-in-law)\b/i;
const OF_ANOTHER = /\b(?:his|whose|to) (?:wife|widow|sister|mother|daughter)\b/i;

const ladies = new WeakMap<Official, boolean>();

function isLady(official: Official): boolean {
  let lady = ladies.get(official);
  if (lady === undefined) {
    const named = listedNameOf(official).titles.some(title => honorificOf(title) === 'woman');
    const head = (official.note ?? '').slice(0, 60);
    lady =
      named ||
      LADY.test(official.name) ||
      (LADY.test(head) && !OF_ANOTHER.test(head) && !/\bsister companies\b/i.test(head));
    ladies.set(official, lady);
  }
  return lady;
}

/** By her own given name, where nothing else is listed: then she needs no honorific. */
function hasWomansName({ match }: Candidate): boolean {
  const [first] = match.anchor.shape.given;
  return first !== undefined && isWomansName(first);
}

export function honorificEvidence(candidate: Candidate, clues: Clues): Evidence | null {
  const { official, match } = candidate;
  const kinds = new Set(clues.honorifics.map(honorificOf));
  const lady = isLady(official);
  if (kinds.has('woman'))
    return lady || hasWomansName(candidate)
      ? { kind: 'honorific', weight: 4, text: "a lady's honorific" }
      : { kind: 'honorific', weight: -7, text: "a lady's honorific", rulesOut: true };
  if ((lady || hasWomansName(candidate)) && kinds.has('man'))
    return { kind: 'honorific', weight: -9, text: "a man's honorific", rulesOut: true };
  // `Ngo Dinh Nhu, Madame` is listed under her husband's name.
  if (lady && (match.names + match.initials === 0 || match.anchor.shape.native))
    return { kind: 'honorific', weight: -6, text: "no lady's honorific", rulesOut: true };
  return null;
}
