/** What the entry's own text gives to find: on the way of every keystroke. Officials are never resolved for this. */
import { derived, type Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { ENTRY_RULES } from './all-rules.ts';
import type { Finding } from './finding.ts';
import { report } from './report.ts';
import { silence } from './silence.ts';

const findings = derived<readonly Finding[]>();

/** Spans are relative to the entry. */
export function findingsOf(entry: Entry): readonly Finding[] {
  let known = findings.get(entry);
  if (!known) {
    const facts = factsOf(entry);
    const found = report(ENTRY_RULES, rule => rule.check(facts, entry.settings), entry.settings);
    known = silence(found, facts.ignores, 'entry', entry.settings);
    findings.set(entry, known);
  }
  return known;
}
