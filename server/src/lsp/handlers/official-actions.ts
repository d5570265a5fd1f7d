/** The code actions on officials: about a name in a telegram, and about two entries of one person in an authority. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type CreateFile } from 'vscode-languageserver';
import type { Document } from '../../archive/document.ts';
import { mergeActionsAt } from '../../features/merge-actions.ts';
import { type NameAction, nameActionsAt } from '../../features/name-actions.ts';
import type { Now } from '../handler.ts';
import { toWorkspaceEdit } from '../to-workspace-edit.ts';
import { fileOf } from '../uris.ts';

/** What the client gives back when it wants the edit of an action. */
export interface ActionData {
  readonly uri: string;
  readonly range: CodeActionParams['range'];
  readonly title: string;
}

export function mergeActions({ textDocument: { uri }, range }: CodeActionParams, now: Now): CodeAction[] {
  const file = fileOf(uri);
  const offset = now.positionsIn(file).offsetAt(range.start);
  return mergeActionsAt(now.archive, file, offset).map(({ title }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    data: { uri, range, title } satisfies ActionData,
  }));
}

export function nameActions(
  { textDocument: { uri }, range }: CodeActionParams,
  document: Document,
  now: Now,
): CodeAction[] {
  const positions = now.positionsIn(document.file);
  const span = [positions.offsetAt(range.start), positions.offsetAt(range.end)] as const;
  return nameActionsAt(now.archive, document, span)
    .filter(({ creates }) => creates === null || now.client.createsFiles)
    .map(action => ({
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(action.preferred ? { isPreferred: true } : {}),
      // What a change of the authority does elsewhere is worked out when somebody chooses it.
      ...(action.changesAuthority && now.client.resolvesEdits
        ? { data: { uri, range, title: action.title } satisfies ActionData }
        : { edit: editOf(action, now) }),
    }));
}

export function editOf({ files, creates }: NameAction, now: Now, changes: Parameters<typeof toWorkspaceEdit>[2] = []) {
  const edit = toWorkspaceEdit(files, now, changes, creates !== null);
  if (creates === null) return edit;
  const create: CreateFile = { kind: 'create', uri: now.uriOf(creates), options: { ignoreIfExists: true } };
  return { ...edit, documentChanges: [create, ...(edit.documentChanges ?? [])] };
}
