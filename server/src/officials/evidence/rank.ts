/** A military or noble rank before the name against those that the list or the description gives. */
import { fold } from '../../names/fold.ts';
import { honorificOf } from '../../names/honorifics.ts';
import { listedNameOf } from '../name-index.ts';
import type { Official } from '../official.ts';
import type { Candidate, Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';

const FULL = new Map([
  ['gen', 'general'],
  ['generals', 'general'],
  ['lt', 'lieutenant'],
  ['lieut', 'lieutenant'],
  ['col', 'colonel'],
  ['colonels', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['cdr', 'commander'],
  ['cmdr', 'commander'],
  ['generalissimo', 'general'],
]);

export function rankEvidence({ official }: Candidate, clues: Clues): Evidence | null {
  const ranks = clues.honorifics
    .filter(word => honorificOf(word) === 'rank' || honorificOf(word) === 'noble')
    .map(word => FULL.get(word) ?? word);
  const own = ranksOf(official);
  if (ranks.length === 0) {
    const civilian = clues.honorifics.includes('mr') && own.size > 0 && !own.has('sir') && !own.has('lord');
    return civilian ? { kind: 'rank', weight: -1, text: 'addressed as a civilian' } : null;
  }
  const head = ranks[ranks.length - 1] ?? '';
  if (own.has(head)) return { kind: 'rank', weight: 3, text: 'rank' };
  if (own.size > 0) return { kind: 'rank', weight: -1, text: 'another rank' };
  return { kind: 'rank', weight: -2, text: 'no rank recorded' };
}

const known = new WeakMap<Official, ReadonlySet<string>>();

function ranksOf(official: Official): ReadonlySet<string> {
  let ranks = known.get(official);
  if (!ranks) {
    const words = [
      ...listedNameOf(official).titles,
      ...((official.note ?? '').slice(0, 400).match(/\p{Lu}[\p{L}]+/gu) ?? []).map(fold),
    ];
    ranks = new Set(
      words
        .map(word => FULL.get(word) ?? word)
        .filter(word => honorificOf(word) === 'rank' || honorificOf(word) === 'noble'),
    );
    if (/\b(?:USA|USN|USAF|USMC|R\.?N\.?|RAF)\b/.test(`${official.name} ${official.note ?? ''}`))
      ranks = new Set([...ranks, 'military']);
    known.set(official, ranks);
  }
  return ranks;
}
