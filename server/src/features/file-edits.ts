/** Edits of several files at once: one act of the user, undone as one. */
import type { Edit } from '../text/edit.ts';

export interface FileEdits {
  readonly file: string;
  /** An authority belongs to the editor's layer as a whole. */
  readonly edits: readonly Edit<'editor'>[];
}
