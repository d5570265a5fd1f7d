/** Edits of several files → a workspace edit; what changes the meaning of names elsewhere is shown before it is made. */
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits } from '../features/file-edits.ts';
import type { Change } from '../features/impact.ts';
import { impactInWords } from '../features/impact-in-words.ts';
import type { Now } from './handler.ts';
import { toRange } from './to-lsp.ts';

const IMPACT = 'impact';

export function toWorkspaceEdit(
  files: readonly FileEdits[],
  now: Pick<Now, 'positionsIn' | 'uriOf' | 'client'>,
  changes: readonly Change[] = [],
  /** As a list of changes, to which others can be added. */
  listed = false,
): WorkspaceEdit {
  const needsConfirmation = changes.length > 0 && now.client.annotatesChanges;
  if (!needsConfirmation && !listed) {
    const all = files.map(({ file, edits }) => {
      const positions = now.positionsIn(file);
      return [now.uriOf(file), edits.map(({ span, text }) => ({ range: toRange(span, positions), newText: text }))];
    });
    return { changes: Object.fromEntries(all) };
  }
  const documentChanges = files.map(({ file, edits }): TextDocumentEdit => {
    const positions = now.positionsIn(file);
    return {
      textDocument: { uri: now.uriOf(file), version: null },
      edits: edits.map(({ span, text }) => ({
        range: toRange(span, positions),
        newText: text,
        ...(needsConfirmation ? { annotationId: IMPACT } : {}),
      })),
    };
  });
  if (!needsConfirmation) return { documentChanges };
  return { documentChanges, changeAnnotations: { [IMPACT]: { ...impactInWords(changes), needsConfirmation } } };
}
