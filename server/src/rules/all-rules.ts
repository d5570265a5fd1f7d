/** Every rule, in the order of the documentation. A new rule is a file and a line here. */
import type { Rule } from './rule.ts';
import { undated } from './undated.ts';
import { unsigned } from './unsigned.ts';

export const ALL_RULES: readonly Rule[] = [undated, unsigned];
