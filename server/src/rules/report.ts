/** What rules found → what a reader sees: severities of the folder, in the order of the text. */
import type { Settings } from '../settings/settings.ts';
import type { Finding, Found } from './finding.ts';
import type { Rule } from './rule.ts';

const NONE: readonly Finding[] = [];

/** `check` runs a rule; it isn't called for one that is off. */
export function report<R extends Rule>(
  rules: readonly R[],
  check: (rule: R) => readonly Found[],
  settings: Pick<Settings, 'rules'>,
): readonly Finding[] {
  const all: Finding[] = [];
  for (const rule of rules) {
    const set = settings.rules[rule.code];
    if ((set ?? rule.severity) === 'off') continue;
    for (const found of check(rule)) {
      const severity = set ?? found.severity ?? rule.severity;
      if (severity !== 'off') all.push({ ...found, code: rule.code, severity, documented: true });
    }
  }
  return all.length === 0 ? NONE : all.sort(inOrder);
}

/** By place, at one place by the rules' own order. */
export function inOrder(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
