/** What is wrong in a file of officials, and where. */
import type { Span } from '../text/span.ts';

export interface AuthorityProblem {
  readonly code: 'authority-syntax' | 'authority-entry' | 'unknown-key' | 'invalid-edtf';
  readonly message: string;
  /** Offsets into the YAML file. */
  readonly span: Span;
}
