/** The rules that read a file of officials. */
import { ambiguousForm } from './ambiguous-form.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateOfficial } from './duplicate-official.ts';
import { impossibleLife } from './impossible-life.ts';
import { nearDuplicateOfficial } from './near-duplicate-official.ts';
import { officeDates } from './office-dates.ts';
import type { AuthorityRule } from './rule.ts';
import { unusedOfficial } from './unused-official.ts';

export const AUTHORITY_RULES: readonly AuthorityRule[] = [
  duplicateOfficial,
  ambiguousForm,
  nearDuplicateOfficial,
  impossibleLife,
  officeDates,
  danglingReference,
  unusedOfficial,
];
