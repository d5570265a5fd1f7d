/** What only the archive around an entry gives to find: its officials, its other documents. */
import { factsOf } from '../archive/entry-facts.ts';
import { ARCHIVE_RULES } from './archive-rules.ts';
import { nearest } from '../text/nearest.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import { findingsOf, isEntryRule } from './check-entry.ts';
import type { Finding, Where } from './finding.ts';
import { inOrder, report } from './report.ts';
import { type Judge, silence } from './silence.ts';
import { unusedIgnore } from './unused-ignore.ts';

const CODES: ReadonlySet<string> = new Set(ARCHIVE_RULES.map(({ code }) => code));

/** The rules of the entry have spoken before; what is left is about these, or about no rule at all. */
const JUDGE: Judge = {
  judges: code => !isEntryRule(code) && code !== unusedIgnore.code,
  isRule: code => CODES.has(code),
  meant: code =>
    nearest(
      code,
      [...ENTRY_RULES, ...ARCHIVE_RULES].map(rule => rule.code),
    ),
};

/** Spans are relative to the entry. */
export function archiveFindingsOf(where: Where): readonly Finding[] {
  const { entry } = where.placed;
  const found = report(ARCHIVE_RULES, rule => rule.check(where), entry.settings);
  return silence(found, factsOf(entry).ignores, JUDGE, entry.settings);
}

/** Everything there is to find in an entry, in the order of the text. */
export function allFindingsOf(where: Where): readonly Finding[] {
  const own = findingsOf(where.placed.entry);
  const around = archiveFindingsOf(where);
  return around.length === 0 ? own : [...own, ...around].sort(inOrder);
}
