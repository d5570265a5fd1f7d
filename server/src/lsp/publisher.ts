/** Sends findings to a client that doesn't ask for them: with their version, once for all that was typed meanwhile. */
import { CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { handlerFor } from './diagnostic-requests.ts';
import type { Requests } from './requests.ts';
import { cancelled } from './runner.ts';
import type { Session } from './session.ts';

export interface Publisher {
  /** The text of this file is another one. */
  typed(file: string): void;
  /** Whatever serves the open files is another one. */
  all(): void;
  closed(uri: string): void;
}

export function createPublisher(
  connection: Connection,
  session: Session,
  requests: Requests,
  client: ClientAbilities,
): Publisher {
  const publish = async (file: string) => {
    const text = session.text(file);
    if (!text) return;
    const { uri, version } = text;
    const params = { textDocument: { uri } };
    const report = await requests.run(await handlerFor(params, client), params, CancellationToken.None, {
      uri,
      failed: { kind: 'full', items: [] },
      stale: cancelled,
    });
    // Typed in meanwhile: the newer text has its own turn.
    if (report instanceof ResponseError || report.kind !== 'full' || session.text(file)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: report.items });
  };
  return {
    typed: file => void publish(file),
    all: () => {
      for (const [file] of session.texts()) void publish(file);
    },
    closed: uri => void connection.sendDiagnostics({ uri, diagnostics: [] }),
  };
}

/** For a client that asks itself. */
export const SILENT: Publisher = { typed: () => {}, all: () => {}, closed: () => {} };
