/** Remarks in the text that silence rules, and the finding about a remark that silences nothing. */
import type { IgnoreFact } from '../facts/facts.ts';
import type { Settings } from '../settings/settings.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { inOrder, report } from './report.ts';
import type { RuleNames } from './rule.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Which remarks can be judged: those about rules that have spoken. */
export interface Judge extends RuleNames {
  readonly judges: (code: string) => boolean;
}

/** The findings without those that a remark silences, and with those about remarks that silence nothing. */
export function silence(
  findings: readonly Finding[],
  ignores: readonly IgnoreFact[],
  { judges, ...names }: Judge,
  settings: Pick<Settings, 'rules'>,
): readonly Finding[] {
  if (ignores.length === 0) return findings;
  const used = new Set<IgnoreFact>();
  const kept = findings.filter(({ code, span }) => {
    const by = ignores.filter(ignore => ignore.code === code && holds(ignore.within, span));
    for (const ignore of by) used.add(ignore);
    return by.length === 0;
  });
  const unused = ignores.filter(
    ignore => !used.has(ignore) && settings.rules[ignore.code] !== 'off' && judges(ignore.code),
  );
  const about = report([unusedIgnore], rule => rule.check(unused, names), settings);
  return about.length === 0 ? kept : [...kept, ...about].sort(inOrder);
}

/** An empty span lies where it stands. */
function holds(within: Span, span: Span): boolean {
  return overlaps(within, span) || (span[0] === span[1] && within[0] <= span[0] && span[0] <= within[1]);
}
