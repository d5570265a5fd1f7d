/**
 * Who answers which request for findings. Those of a telegram's own text are answered by the code that is loaded at
 * start-up; a second provider looks at the archive around it, so that no keystroke waits for that.
 */
import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { kindOf } from './file-kinds.ts';
import type { Handler } from './handler.ts';
import { diagnostic } from './handlers/diagnostic.ts';
import { register } from './register.ts';
import type { Requests } from './requests.ts';
import { cancelled } from './runner.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

const ARCHIVE_PROVIDER = 'cablegram-archive';

export function answerDiagnostics(
  connection: Connection,
  session: Session,
  requests: Requests,
  client: () => ClientAbilities,
): void {
  connection.languages.diagnostics.on(async (params, token) => {
    const handler = handlerFor(params, client());
    return requests.run('needs' in handler ? handler : await handler, params, token, {
      uri: params.textDocument.uri,
      failed: { kind: 'full', items: [] },
      stale: askAgain,
    });
  });

  /** What the workspace was when it was last told; null where nobody has been told all of it. */
  let told: number | null = null;
  connection.languages.diagnostics.onWorkspace(async (params, token) => {
    // The client asks again at once: an answer is due when there is something new to say.
    if (told === session.generation()) await changeOf(session, token);
    if (token.isCancellationRequested) {
      told = null;
      return cancelled();
    }
    // What changes while the answer is made is told by the next one.
    const generation = session.generation();
    const { workspaceDiagnostic } = await import('./handlers/workspace-diagnostic.ts');
    const report = await requests.run(workspaceDiagnostic, params, token, {
      uri: null,
      failed: { items: [] },
      stale: askAgain,
    });
    told = report instanceof ResponseError ? null : generation;
    return report;
  });
}

/** The second provider, for a client that takes one. */
export function registerArchiveProvider(connection: Connection, client: ClientAbilities): void {
  if (!client.registersDiagnostics) return;
  register(connection, DocumentDiagnosticRequest.method, {
    identifier: ARCHIVE_PROVIDER,
    documentSelector: [{ language: 'telegram' }],
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
}

type DiagnosticHandler = Handler<DocumentDiagnosticParams, DocumentDiagnosticReport>;

/** Also for findings that are sent unasked. */
export function handlerFor(
  { identifier, textDocument }: DocumentDiagnosticParams,
  client: ClientAbilities,
): DiagnosticHandler | Promise<DiagnosticHandler> {
  const telegram = kindOf(fileOf(textDocument.uri)) === 'telegram';
  if (identifier === ARCHIVE_PROVIDER) return archiveHandler('archiveDiagnostic');
  if (telegram) return client.registersDiagnostics ? diagnostic : archiveHandler('wholeDiagnostic');
  return import('./handlers/serving-diagnostic.ts').then(({ servingDiagnostic }) => servingDiagnostic);
}

async function archiveHandler(name: 'archiveDiagnostic' | 'wholeDiagnostic'): Promise<DiagnosticHandler> {
  const handlers = await import('./handlers/archive-diagnostic.ts');
  return handlers[name];
}

async function changeOf(session: Session, token: CancellationToken): Promise<void> {
  const stopped = new Promise<void>(resolve => token.onCancellationRequested(() => resolve()));
  await Promise.race([session.nextGeneration(), stopped]);
}

/** Findings about text that has changed since: the client's list stays as it is until it has asked again. */
function askAgain(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed', { retriggerRequest: true });
}
