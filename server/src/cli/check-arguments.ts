/** What `check` was asked for, out of its options. */
import { ALL_RULES } from '../rules/all-rules.ts';
import type { Finding } from '../rules/finding.ts';
import { SEVERITIES, type Severity } from '../settings/settings.ts';
import { nearest } from '../text/nearest.ts';
import { type Arguments, valueOf } from './command.ts';
import type { Format } from './reports/report.ts';
import type { Terminal } from './terminal.ts';

/** Whether a finding is one of those asked for. */
export type Choice = (finding: Pick<Finding, 'code' | 'severity'>) => boolean;

/** For a person with the line it stands in, for everybody else one line each. */
export function formatOf(given: Arguments, { interactive }: Terminal): Format {
  return (valueOf(given, '--format') as Format | null) ?? (interactive ? 'text' : 'lines');
}

/** From `--fail-on` up a finding fails the check. */
export function failsBy(given: Arguments): Choice {
  return fromUp(valueOf(given, '--fail-on') ?? 'warning');
}

/** What is wrong with a code that no rule has. */
export function unknownRule(given: Arguments): string | null {
  const codes = ALL_RULES.map(rule => rule.code);
  const unknown = namedRules(given).find(code => !codes.includes(code));
  if (unknown === undefined) return null;
  const meant = nearest(unknown, codes);
  return `there is no rule “${unknown}”.${meant ? ` Is ${meant} meant?` : ` There are ${codes.join(', ')}.`}`;
}

export function namedRules(given: Arguments): readonly string[] {
  return given.options.get('--rule') ?? [];
}

/** Rules that are off unless somebody asks for them, and that `--rule` asks for. */
export function rulesOnDemand(given: Arguments): Readonly<Record<string, Severity>> {
  const named = namedRules(given);
  const off = ALL_RULES.filter(({ code, severity }) => severity === 'off' && named.includes(code));
  return Object.fromEntries(off.map(({ code }) => [code, 'information']));
}

/** Only those of `--rule`, and from `--severity` up. */
export function wantedBy(given: Arguments): Choice {
  const rules = namedRules(given);
  const severe = fromUp(valueOf(given, '--severity') ?? 'hint');
  return finding => severe(finding) && (rules.length === 0 || rules.includes(finding.code));
}

/** `never` is no severity, and nothing is that severe. */
function fromUp(least: string): Choice {
  const weakest = SEVERITIES.findIndex(severity => severity === least);
  return ({ severity }) => SEVERITIES.indexOf(severity) <= weakest;
}
