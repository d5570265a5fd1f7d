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

/** They are called by their own name: King Hussein is nobody of the family Hussein. */
const CROWNED = new Set(['king', 'queen', 'emperor', 'sultan', 'pope']);

export function rankEvidence({ official, match }: Candidate, clues: Clues): Evidence | null {
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
  if (CROWNED.has(head) && match.anchor.shape.given.length > 0)
    return { kind: 'rank', weight: -6, text: 'no crown recorded', rulesOut: true };
  if (own.size > 0) return { kind: 'rank', weight: -1, text: 'another rank' };
  // An entry that is nothing but a name says nothing about ranks.
  if (official.note === null && official.offices.length === 0) return null;
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
