/** A way of reporting what `check` finds. It prints file by file: an archive is never in memory as a whole. */
import type { Checked, Located } from '../located.ts';
import type { Count } from '../count.ts';

export const FORMATS = ['lines', 'text', 'json', 'sarif', 'github', 'junit'] as const;

export type Format = (typeof FORMATS)[number];

export interface Report {
  readonly begin: string;
  /** Called for files without findings too. */
  file(checked: Checked): string;
  end(ending: Ending): string;
}

export interface Ending {
  readonly count: Count;
  /** What could not be read, as it was said on standard error. */
  readonly failures: readonly string[];
}

/** What a report may depend on besides the findings. */
export interface Presentation {
  readonly colored: boolean;
  readonly version: string;
  /** Whether a finding of that severity fails the check. */
  readonly fails: (finding: Located) => boolean;
}
