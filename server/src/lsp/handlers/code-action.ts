/** textDocument/codeAction: what can be done about the findings at a place, and all at once what needs no asking. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAll } from '../../features/fix-all.ts';
import { type FileChange, type QuickFix, quickFixesAt } from '../../features/quick-fixes.ts';
import { SETTINGS_NAME } from '../../protocol.ts';
import { FIX_ALL } from '../capabilities.ts';
import { kindOf } from '../file-kinds.ts';
import type { Handler, Now } from '../handler.ts';
import { positionsOf } from '../positions.ts';
import { fileOf } from '../uris.ts';
import { mergeActions, nameActions } from './official-actions.ts';
import { toDiagnostic, toRange } from '../to-lsp.ts';

export const codeAction: Handler<CodeActionParams, CodeAction[] | null> = {
  needs: 'officials',
  answer(params, now) {
    const { range, context, textDocument } = params;
    const { only } = context;
    const { document, archive } = now;
    const wants = (kind: string) => !only || only.some(each => kind === each || kind.startsWith(`${each}.`));
    if (kindOf(fileOf(textDocument.uri)) === 'officials') {
      return wants(CodeActionKind.RefactorRewrite) ? mergeActions(params, now) : [];
    }
    if (!document) return null;
    const positions = now.positionsIn(document.file);
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      const span = [positions.offsetAt(range.start), positions.offsetAt(range.end)] as const;
      for (const fix of quickFixesAt(archive, document, span, SETTINGS_NAME)) {
        const edit = toEdit(fix.change, now);
        if (edit) actions.push(toAction(fix, edit, document.file, now));
      }
    }
    if (wants(CodeActionKind.QuickFix)) actions.push(...nameActions(params, document, now));
    // Who asks for nothing in particular asks for what stands at a place.
    if (only && wants(FIX_ALL)) {
      const edits = fixAll(archive, document);
      const edit = edits.length > 0 ? toEdit({ file: document.file, text: document.text, edits }, now) : null;
      if (edit) actions.push({ title: 'Fix all that needs no asking', kind: FIX_ALL, edit });
    }
    return actions;
  },
};

function toAction({ title, finding, preferred }: QuickFix, edit: WorkspaceEdit, file: string, now: Now): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, file, now)],
    ...(preferred && { isPreferred: true }),
    edit,
  };
}

/** Null where the file would have to be made and the client makes none. */
function toEdit({ file, text, edits }: FileChange, now: Now): WorkspaceEdit | null {
  const uri = now.uriOf(file);
  const positions = positionsOf(text ?? '');
  const changes = edits.map(({ span, text: newText }): TextEdit => ({ range: toRange(span, positions), newText }));
  if (text !== null) return { changes: { [uri]: changes } };
  if (!now.client.createsFiles) return null;
  const edit: TextDocumentEdit = { textDocument: { uri, version: null }, edits: changes };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] };
}
