/** The requests about officials and the archive. No keystroke waits for them: each handler is loaded when it is first called for. */
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import type { Handler } from './handler.ts';
import type { ActionData } from './handlers/official-actions.ts';
import type { Requests } from './requests.ts';
import { contentModified } from './runner.ts';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Runs a handler on the document that its request is about. */
export type About = <Params extends AboutDocument, Result>(
  load: () => Handler<Params, Result | null> | Promise<Handler<Params, Result | null>>,
) => (params: Params, token: CancellationToken) => Promise<Result | null | ResponseError>;

export function answerOfficials(connection: Connection, requests: Requests, about: About): void {
  connection.onHover(about(async () => (await import('./handlers/hover.ts')).hover));
  connection.onDefinition(about(async () => (await import('./handlers/definition.ts')).definition));
  connection.onReferences(about(async () => (await import('./handlers/references.ts')).references));
  connection.onDocumentHighlight(
    about(async () => (await import('./handlers/document-highlight.ts')).documentHighlight),
  );
  connection.onPrepareRename(about(async () => (await import('./handlers/prepare-rename.ts')).prepareRename));
  connection.onRenameRequest(about(async () => (await import('./handlers/rename.ts')).rename));
  connection.onCompletion(about(async () => (await import('./handlers/completion.ts')).completion));
  connection.onCodeActionResolve(async (action, token) => {
    const { codeActionResolve } = await import('./handlers/code-action-resolve.ts');
    const { uri } = action.data as ActionData;
    return requests.run(codeActionResolve, action, token, { uri, failed: action, stale: contentModified });
  });
  connection.onWorkspaceSymbol(async (params, token) => {
    const { workspaceSymbol } = await import('./handlers/workspace-symbol.ts');
    return requests.run(workspaceSymbol, params, token, { uri: null, failed: null, stale: contentModified });
  });
}
