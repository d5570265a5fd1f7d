/** What can be done about a finding. Its kind says who may do it: law 2 is in the types. */
import type { Edit } from '../text/edit.ts';

export type Fix = EditorFix | SourceFix;

/** Touches only the editor's characters. Edits count from where the finding's span does. */
export interface EditorFix {
  /**
   * `repair`: there is one right way, and fix-all goes it. `declaration`: says that something is absent, which fix-all
   * does only where the rule was named. `offer`: a reading with its evidence, for a person to choose.
   */
  readonly kind: 'repair' | 'declaration' | 'offer';
  /** What it does, with the evidence where it offers something. */
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly Edit<'editor'>[];
}

/** Changes what the archive wrote: always one place, whose title shows what becomes of it. */
export interface SourceFix {
  readonly kind: 'correction';
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly [Edit<'source'>];
}
