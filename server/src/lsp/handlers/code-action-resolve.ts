/** codeAction/resolve: the edit of an action, to be confirmed where it changes whom names mean. */
import type { CodeAction } from 'vscode-languageserver';
import { withEdits } from '../../features/edited-archive.ts';
import { impactOf } from '../../features/impact.ts';
import { mergeActionsAt } from '../../features/merge-actions.ts';
import { mergeOfficials } from '../../features/merge-officials.ts';
import { nameActionsAt } from '../../features/name-actions.ts';
import { kindOf } from '../file-kinds.ts';
import type { Handler, Steps } from '../handler.ts';
import { toWorkspaceEdit } from '../to-workspace-edit.ts';
import { fileOf } from '../uris.ts';
import { type ActionData, editOf } from './official-actions.ts';

export const codeActionResolve: Handler<CodeAction, CodeAction> = {
  needs: 'workspace',
  *answer(action, now): Steps<CodeAction> {
    const { uri, range, title } = action.data as ActionData;
    const file = fileOf(uri);
    const positions = now.positionsIn(file);
    const [start, end] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
    if (kindOf(file) === 'officials') {
      const merge = mergeActionsAt(now.archive, file, start).find(each => each.title === title);
      const files = merge && (yield* mergeOfficials(now.archive, merge.from, merge.into));
      if (!files) return action;
      const ids = { from: merge.from.id, into: merge.into.id };
      const changes = yield* impactOf(now.archive, withEdits(now.archive, files), ids);
      return { ...action, edit: toWorkspaceEdit(files, now, changes) };
    }
    const chosen =
      now.document && nameActionsAt(now.archive, now.document, [start, end]).find(each => each.title === title);
    if (!chosen) return action;
    return { ...action, edit: editOf(chosen, now, yield* impactOf(now.archive, withEdits(now.archive, chosen.files))) };
  },
};
