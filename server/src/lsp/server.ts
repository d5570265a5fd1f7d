/** The language server on a connection that somebody else has made: what it offers, and who answers what. */
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Host } from '../host.ts';
import { CAPABILITIES } from './capabilities.ts';
import { abilitiesOf } from './client-abilities.ts';
import { answerDiagnostics, registerArchiveProvider } from './diagnostic-requests.ts';
import { kindOf } from './file-kinds.ts';
import type { Handler } from './handler.ts';
import { documentSymbol } from './handlers/document-symbol.ts';
import { foldingRange } from './handlers/folding-range.ts';
import { answerOfficials } from './officials-requests.ts';
import { createPublisher, type Publisher, SILENT } from './publisher.ts';
import { register } from './register.ts';
import { createRequests } from './requests.ts';
import { contentModified, type Runtime } from './runner.ts';
import { createServing } from './serving.ts';
import { createSession } from './session.ts';
import { fileOf, folderOf } from './uris.ts';
import { WATCHERS } from './watchers.ts';

/** Listens until the client leaves. Handlers that a keystroke doesn't need are loaded when they are first called for. */
export function startServer(
  connection: Connection,
  host: Host,
  { version, yieldToInput, clock }: { readonly version: string } & Omit<Runtime, 'log'>,
): void {
  const log = (message: string) => connection.console.error(message);
  const session = createSession();
  const serving = createServing(session, host, log);
  let client = abilitiesOf({});
  const requests = createRequests(session, serving, { yieldToInput, clock, log }, () => client);
  let publisher: Publisher = SILENT;

  connection.onInitialize(params => {
    client = abilitiesOf(params.capabilities, params.initializationOptions);
    if (!client.pulls) publisher = createPublisher(connection, session, requests, client);
    session.setRoots(rootsOf(params));
    return { capabilities: CAPABILITIES, serverInfo: { name: 'cablegram', version } };
  });
  connection.onInitialized(() => {
    if (client.watchesFiles) register(connection, DidChangeWatchedFilesNotification.method, WATCHERS);
    registerArchiveProvider(connection, client);
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => folderOf(uri)));
      const kept = session.archive().roots.filter(root => !gone.has(root));
      session.setRoots([...kept, ...added.map(({ uri }) => folderOf(uri))]);
      refresh();
    });
  });

  /** Whatever serves the open files has changed: who asks is told to ask again, who doesn't is sent the new findings. */
  const refresh = () => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    publisher.all();
  };
  const reread = async (files: readonly string[]) => {
    const changed = await Promise.all(files.map(file => serving.changed(file)));
    if (changed.includes(true)) refresh();
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: own, text } }) => {
    session.open(uri, languageId, own, text);
    edited(fileOf(uri));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: own }, contentChanges }) => {
    session.change(uri, own, contentChanges);
    edited(fileOf(uri));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.close(uri);
    publisher.closed(uri);
    // What was typed and not saved is gone: what stands on disk serves again.
    if (kindOf(fileOf(uri)) !== 'telegram') void reread([fileOf(uri)]);
  });
  const edited = (file: string) => {
    publisher.typed(file);
    if (kindOf(file) === 'settings') void reread([file]);
    else serving.stale(file);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    void reread(changes.map(({ uri }) => fileOf(uri)));
  });

  const about = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    load: () => Handler<Params, Result | null> | Promise<Handler<Params, Result | null>>,
  ) => {
    return async (params: Params, token: CancellationToken) =>
      requests.run(await load(), params, token, {
        uri: params.textDocument.uri,
        failed: null,
        stale: contentModified,
      });
  };

  answerDiagnostics(connection, session, requests, () => client);
  connection.onDocumentSymbol(about(() => documentSymbol));
  connection.onFoldingRanges(about(() => foldingRange));
  connection.onCodeAction(about(async () => (await import('./handlers/code-action.ts')).codeAction));
  answerOfficials(connection, requests, about, {
    archive: session.archive,
    readAll: () => serving.prepare('workspace', null),
    yieldToInput,
    clock,
    log,
  });
  connection.listen();
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => folderOf(uri));
  return rootUri ? [folderOf(rootUri)] : [];
}
