/** What all rules find in an entry, in the order of the text, with the severities of its folder. */
import type { Entry } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { ALL_RULES } from './all-rules.ts';
import type { Finding } from './rule.ts';

const findings = new WeakMap<Entry, readonly Finding[]>();

/** Spans are relative to the entry. Rules read facts only: officials are never resolved for this. */
export function findingsOf(entry: Entry): readonly Finding[] {
  let known = findings.get(entry);
  if (!known) {
    known = checkEntry(entry);
    findings.set(entry, known);
  }
  return known;
}

const NONE: readonly Finding[] = [];

function checkEntry(entry: Entry): readonly Finding[] {
  const facts = factsOf(entry);
  const all: Finding[] = [];
  for (const rule of ALL_RULES) {
    const set = entry.settings.rules[rule.code];
    if (set === 'off') continue;
    for (const { span, message, severity } of rule.check(facts)) {
      all.push({ code: rule.code, severity: set ?? severity ?? rule.severity, span, message });
    }
  }
  return all.length === 0 ? NONE : all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
