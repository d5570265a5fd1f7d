/** What the entry's own text gives to find: on the way of every keystroke. Officials are never resolved for this. */
import { derived, type Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import type { Finding } from './finding.ts';
import { report } from './report.ts';
import { type Judge, silence } from './silence.ts';

const CODES: ReadonlySet<string> = new Set(ENTRY_RULES.map(({ code }) => code));

/** Remarks about other rules, and about such as there aren't, are judged when those have spoken. */
const JUDGE: Judge = { judges: code => CODES.has(code), isRule: code => CODES.has(code), meant: () => null };

/** True of a rule that reads an entry and nothing else. */
export const isEntryRule = (code: string): boolean => CODES.has(code);

const findings = derived<readonly Finding[]>();

/** Spans are relative to the entry. */
export function findingsOf(entry: Entry): readonly Finding[] {
  let known = findings.get(entry);
  if (!known) {
    const facts = factsOf(entry);
    const found = report(ENTRY_RULES, rule => rule.check(facts, entry.settings), entry.settings);
    known = silence(found, facts.ignores, JUDGE, entry.settings);
    findings.set(entry, known);
  }
  return known;
}
