/** Every rule, in the order of the documentation. What runs at a keystroke needs `entry-rules.ts` alone. */
import { ARCHIVE_RULES } from './archive-rules.ts';
import { AUTHORITY_RULES } from './authority-rules.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import type { Rule } from './rule.ts';
import { unusedIgnore } from './unused-ignore.ts';

export const ALL_RULES: readonly Rule[] = [...ENTRY_RULES, ...ARCHIVE_RULES, ...AUTHORITY_RULES, unusedIgnore];
