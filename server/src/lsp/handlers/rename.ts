/** textDocument/rename: one edit over all files, to be confirmed where it changes who is meant in the documents. */
import { LSPErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { withEdits } from '../../features/edited-archive.ts';
import { impactOf } from '../../features/impact.ts';
import { rename as renameOfficial } from '../../features/rename.ts';
import type { Handler, Steps } from '../handler.ts';
import { toWorkspaceEdit } from '../to-workspace-edit.ts';
import { renamedAt } from './prepare-rename.ts';

export const rename: Handler<RenameParams, WorkspaceEdit | ResponseError | null> = {
  needs: 'workspace',
  *answer(params, now): Steps<WorkspaceEdit | ResponseError | null> {
    const renamed = renamedAt(params, now);
    if (!renamed) return null;
    const result = yield* renameOfficial(now.archive, renamed, params.newName);
    if ('refused' in result) return new ResponseError(LSPErrorCodes.RequestFailed, result.refused);
    // An id is renamed in all its places at once: whom a name means stays as it is.
    if (renamed.kind === 'id') return toWorkspaceEdit(result, now);
    return toWorkspaceEdit(result, now, yield* impactOf(now.archive, withEdits(now.archive, result)));
  },
};
