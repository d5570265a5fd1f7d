/** What is wrong in a settings file: what its reader found, and rules that there aren't. */
import type { Finding } from '../rules/finding.ts';
import { ALL_RULES } from '../rules/all-rules.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { nearest } from '../text/nearest.ts';

export function settingsDiagnostics({ problems, codes }: SettingsFile): readonly Finding[] {
  const known = new Set(ALL_RULES.map(({ code }) => code));
  const unknown = codes.filter(({ code }) => !known.has(code));
  return [
    ...problems.map(problem => ({ code: 'settings', severity: 'warning' as const, ...problem })),
    ...unknown.map(({ code, span }) => ({
      code: 'settings',
      severity: 'warning' as const,
      span,
      message: messageFor(code, known),
    })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

function messageFor(code: string, known: ReadonlySet<string>): string {
  const meant = nearest(code, known);
  return `There is no rule “${code}”. ${meant === null ? `The rules are ${[...known].join(', ')}.` : `Is ${meant} meant?`}`;
}
