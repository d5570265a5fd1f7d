/** What only the archive around an entry gives to find: its officials, its other documents. */
import { factsOf } from '../archive/entry-facts.ts';
import { ARCHIVE_RULES } from './all-rules.ts';
import { findingsOf } from './check-entry.ts';
import type { Finding, Where } from './finding.ts';
import { inOrder, report } from './report.ts';
import { silence } from './silence.ts';

/** Spans are relative to the entry. */
export function archiveFindingsOf(where: Where): readonly Finding[] {
  const { entry } = where.placed;
  const found = report(ARCHIVE_RULES, rule => rule.check(where), entry.settings);
  return silence(found, factsOf(entry).ignores, 'archive', entry.settings);
}

/** Everything there is to find in an entry, in the order of the text. */
export function allFindingsOf(where: Where): readonly Finding[] {
  const own = findingsOf(where.placed.entry);
  const around = archiveFindingsOf(where);
  return around.length === 0 ? own : [...own, ...around].sort(inOrder);
}
