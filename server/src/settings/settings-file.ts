/** One `.cablegram.yaml` as it was read: what it sets, and what is wrong in it. */
import type { DateSettings } from '../dates/date-settings.ts';
import type { Span } from '../text/span.ts';
import type { DocumentType } from './document-types.ts';
import type { Severity } from './settings.ts';

export interface SettingsFile {
  /** What it was read from. */
  readonly text: string;
  readonly dates: Partial<DateSettings>;
  /** `null` where the file says that types are to be inferred here, whatever a farther folder says. */
  readonly type?: DocumentType | null;
  /** Whether `.txt` files are telegrams; absent where the file doesn't say. */
  readonly txt?: boolean;
  readonly keys: readonly string[];
  readonly range?: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Where each rule's code stands. Whether there is such a rule is not known here. */
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
}
