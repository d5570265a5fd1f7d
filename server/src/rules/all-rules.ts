/** Every rule, in the order of the documentation. A new rule is a file and a line here. */
import type { ArchiveRule, EntryRule, IgnoreRule, Rule } from './rule.ts';
import { undated } from './undated.ts';
import { unsigned } from './unsigned.ts';
import { unusedIgnore } from './unused-ignore.ts';

export const ALL_RULES: readonly Rule[] = [undated, unsigned, unusedIgnore];

export const ENTRY_RULES = ALL_RULES.filter((rule): rule is EntryRule => rule.reads === 'entry');
export const ARCHIVE_RULES = ALL_RULES.filter((rule): rule is ArchiveRule => rule.reads === 'archive');
export const IGNORE_RULES = ALL_RULES.filter((rule): rule is IgnoreRule => rule.reads === 'ignores');

const CODES: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map(rule => [rule.code, rule]));

export function ruleOf(code: string): Rule | null {
  return CODES.get(code) ?? null;
}
