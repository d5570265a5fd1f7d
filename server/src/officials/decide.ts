/** Candidates and their evidence → one official with the reason, several with theirs, or nobody. */
import type { Candidate, Clues } from './evidence/clues.ts';
import type { Evidence } from './evidence/evidence.ts';
import { honorificEvidence } from './evidence/honorific.ts';
import { entryEvidence } from './evidence/in-this-entry.ts';
import { lifeEvidence } from './evidence/life.ts';
import { nameEvidence } from './evidence/name.ts';
import { officeEvidence } from './evidence/office.ts';
import { rankEvidence } from './evidence/rank.ts';
import { senderOfficeEvidence } from './evidence/sender-office.ts';
import { spellingEvidence } from './evidence/spelling.ts';
import { tenureEvidence } from './evidence/tenure.ts';
import type { Official } from './official.ts';

export type Resolution =
  | {
      readonly kind: 'resolved';
      readonly official: Official;
      readonly because: string;
      readonly by: 'name' | 'office' | 'forced';
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Reasoned[] }
  | {
      readonly kind: 'unknown';
      readonly because: string;
      /** Officials of that name who were ruled out, and why. */
      readonly ruledOut: readonly Reasoned[];
    };

export interface Reasoned {
  readonly official: Official;
  readonly because: string;
}

const KINDS = [
  nameEvidence,
  spellingEvidence,
  honorificEvidence,
  rankEvidence,
  officeEvidence,
  senderOfficeEvidence,
  entryEvidence,
  lifeEvidence,
  tenureEvidence,
];

/** A candidate below this is nobody; the best one must lead by so much, else the name is ambiguous. */
const PLAUSIBLE = -2.5;
const LEAD = 1;

interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

export function decide(candidates: readonly Candidate[], clues: Clues): Resolution {
  const weighed = perOfficial(
    candidates.filter(({ match }) => !match.contradicted).map(candidate => weigh(candidate, clues)),
  ).sort((a, b) => b.weight - a.weight);
  const plausible = weighed.filter(({ weight }) => weight > PLAUSIBLE);
  const [best, second] = plausible.length > 0 ? plausible : weighed.filter(one => weighed.length === 1 && mayBe(one));
  if (!best) return unknown(weighed, candidates);
  if (!second || best.weight - second.weight >= LEAD) {
    return {
      kind: 'resolved',
      official: best.candidate.official,
      because: reasonOf(best, weighed.length === 1),
      by: 'name',
    };
  }
  const rivals = plausible.filter(({ weight }) => best.weight - weight < LEAD);
  return {
    kind: 'ambiguous',
    candidates: rivals.map(rival => ({ official: rival.candidate.official, because: reasonOf(rival, false) })),
  };
}

/**
 * The only official of a surname is meant even where his entry tells nothing of the office or rank beside the name, as long
 * as nothing rules him out: entries are short, and governors and ambassadors keep their title for life.
 */
function mayBe({ candidate, evidence }: Weighed): boolean {
  return candidate.spelling === 'exact' && evidence.every(({ rulesOut }) => rulesOut !== true);
}

function unknown(weighed: readonly Weighed[], candidates: readonly Candidate[]): Resolution {
  const ruledOut = weighed.map(({ candidate, evidence }) => ({
    official: candidate.official,
    because: evidence
      .filter(({ weight }) => weight < 0)
      .sort((a, b) => a.weight - b.weight)
      .map(({ text }) => text)
      .join(', '),
  }));
  for (const { official, match } of candidates) {
    if (match.contradicted && ruledOut.every(one => one.official !== official))
      ruledOut.push({ official, because: 'another given name' });
  }
  const [only] = ruledOut;
  const because = ruledOut.length === 1 && only ? only.because : 'none of that name fits';
  return { kind: 'unknown', because, ruledOut };
}

function weigh(candidate: Candidate, clues: Clues): Weighed {
  const evidence = KINDS.flatMap(kind => kind(candidate, clues) ?? []);
  return { candidate, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) };
}

/** An official found by several of his forms counts once, by the best of them. */
function perOfficial(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const one of weighed) {
    const other = best.get(one.candidate.official.id);
    if (!other || one.weight > other.weight) best.set(one.candidate.official.id, one);
  }
  return [...best.values()];
}

/** The evidence for him, strongest first; where there is none, that nobody else comes into question. */
function reasonOf({ evidence, candidate }: Weighed, sole: boolean): string {
  const reasons = evidence
    .filter(({ weight }) => weight > 0.5)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text);
  const spelling =
    candidate.spelling === 'exact'
      ? []
      : [candidate.spelling === 'sound' ? 'another transliteration' : 'a letter wrong'];
  if (reasons.length > 0) return [...reasons.slice(0, 3), ...spelling].join(', ');
  if (sole) return ['only official of that surname', ...spelling].join(', ');
  return [...evidence.filter(({ weight }) => weight > 0).map(({ text }) => text), 'surname', ...spelling]
    .slice(0, 2)
    .join(', ');
}
