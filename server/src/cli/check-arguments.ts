/** What `check` was asked for, out of its options. */
import { ALL_RULES } from '../rules/all-rules.ts';
import { SEVERITIES } from '../settings/settings.ts';
import { nearest } from '../text/nearest.ts';
import { type Arguments, valueOf } from './command.ts';
import type { Located } from './located.ts';
import type { Format } from './reports/report.ts';
import type { Terminal } from './terminal.ts';

/** For a person with the line it stands in, for everybody else one line each. */
export function formatOf(given: Arguments, { interactive }: Terminal): Format {
  return (valueOf(given, '--format') as Format | null) ?? (interactive ? 'text' : 'lines');
}

/** From `--fail-on` up a finding fails the check. */
export function failsBy(given: Arguments): (finding: Located) => boolean {
  return fromUp(valueOf(given, '--fail-on') ?? 'warning');
}

/** What is wrong with a code that no rule has. */
export function unknownRule(given: Arguments): string | null {
  const codes = ALL_RULES.map(rule => rule.code);
  const unknown = given.options.get('--rule')?.find(code => !codes.includes(code));
  if (unknown === undefined) return null;
  const meant = nearest(unknown, codes);
  return `there is no rule “${unknown}”.${meant ? ` Is ${meant} meant?` : ` There are ${codes.join(', ')}.`}`;
}

/** Only those of `--rule`, and from `--severity` up. */
export function wantedBy(given: Arguments): (finding: Located) => boolean {
  const rules = given.options.get('--rule') ?? [];
  const severe = fromUp(valueOf(given, '--severity') ?? 'hint');
  return finding => severe(finding) && (rules.length === 0 || rules.includes(finding.code));
}

/** `never` is no severity, and nothing is that severe. */
function fromUp(least: string): (finding: Located) => boolean {
  const weakest = SEVERITIES.findIndex(severity => severity === least);
  return ({ severity }) => SEVERITIES.indexOf(severity) <= weakest;
}
