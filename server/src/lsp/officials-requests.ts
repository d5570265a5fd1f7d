/** The requests about officials and the archive. No keystroke waits for them: each handler is loaded when it is first called for. */
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { CONCORDANCE, OFFICIAL_AT } from '../protocol.ts';
import type { Handler } from './handler.ts';
import type { ActionData } from './handlers/official-actions.ts';
import type { OccurrenceReader, Reading } from './occurrence-reader.ts';
import type { Requests } from './requests.ts';
import { contentModified } from './runner.ts';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Runs a handler on the document that its request is about. */
export type About = <Params extends AboutDocument, Result>(
  load: () => Handler<Params, Result | null> | Promise<Handler<Params, Result | null>>,
) => (params: Params, token: CancellationToken) => Promise<Result | null | ResponseError>;

export function answerOfficials(connection: Connection, requests: Requests, about: About, reading: Reading): void {
  let reader: OccurrenceReader | null = null;
  const wake = async () => {
    reader ??= (await import('./occurrence-reader.ts')).createOccurrenceReader(reading);
    reader.wake();
  };
  const hover = about(async () => (await import('./handlers/hover.ts')).hover);
  connection.onHover(async (params, token) => {
    const answer = await hover(params, token);
    // A hover counts how often somebody is named: the next one will have counted further.
    void wake();
    return answer;
  });
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
  connection.onRequest(
    OFFICIAL_AT,
    about(async () => (await import('./handlers/official-at.ts')).officialAt),
  );
  connection.onRequest(
    CONCORDANCE,
    about(async () => (await import('./handlers/concordance.ts')).concordance),
  );
  connection.onWorkspaceSymbol(async (params, token) => {
    const { workspaceSymbol } = await import('./handlers/workspace-symbol.ts');
    return requests.run(workspaceSymbol, params, token, { uri: null, failed: null, stale: contentModified });
  });
}
