import type { Span } from './span.ts';

/**
 * Law 2 as a type: what the archive wrote and what an editor added are two layers.
 * An `editor` edit touches only the editor's characters; a `source` edit is a single, explicit act of the user,
 * and nothing that edits by itself (fix-all, a formatter) accepts one.
 */
export type Layer = 'editor' | 'source';

export interface Edit<L extends Layer> {
  readonly layer: L;
  /** What is replaced; empty for an insertion. Offsets into the file. */
  readonly span: Span;
  readonly text: string;
}

export function editorEdit(span: Span, text: string): Edit<'editor'> {
  return { layer: 'editor', span, text };
}

export function sourceEdit(span: Span, text: string): Edit<'source'> {
  return { layer: 'source', span, text };
}

/** The text after the edits, which must not overlap; they may come in any order. */
export function applyEdits(text: string, edits: readonly Edit<Layer>[]): string {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0]);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    out += text.slice(at, edit.span[0]) + edit.text;
    at = edit.span[1];
  }
  return out + text.slice(at);
}
