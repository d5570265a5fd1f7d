/** Runs the handler of a request on the session: what it is about, what must be read first, the moment it is answered from. */
import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import { documentOf } from '../archive/archive.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { kindOf } from './file-kinds.ts';
import type { Handler, Now } from './handler.ts';
import { type Positions, positionsOf } from './positions.ts';
import { type Runtime, runRequest } from './runner.ts';
import type { Serving } from './serving.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export interface Requests {
  /** `uri` is the document asked about, null for the workspace; `stale` the answer where its text has changed since. */
  run<Params, Result, Reason>(
    handler: Handler<Params, Result>,
    params: Params,
    token: CancellationToken,
    about: { readonly uri: string | null; readonly failed: Result; readonly stale: () => ResponseError<Reason> },
  ): Promise<Result | ResponseError<Reason>>;
}

export function createRequests(
  session: Session,
  serving: Serving,
  runtime: Runtime,
  client: () => ClientAbilities,
): Requests {
  const nowFor = (file: string | null): Now => {
    const archive = session.archive();
    return {
      archive,
      document: file !== null && kindOf(file) === 'telegram' ? (archive.open.get(file) ?? null) : null,
      positionsIn: name => session.text(name) ?? closedPositions(session, name),
      uriOf: name => session.text(name)?.uri ?? name,
      client: client(),
      resultId: `${session.generation()}.${file === null ? '' : session.text(file)?.version}`,
    };
  };
  return {
    run(handler, params, token, { uri, failed, stale }) {
      const file = uri === null ? null : fileOf(uri);
      return runRequest(runtime, handler, params, token, {
        file,
        version: () => (file === null ? undefined : session.text(file)?.version),
        prepare: serving.prepare,
        now: nowFor,
        stale,
        failed,
      });
    },
  };
}

/** A file that no editor has open: its lines are counted where a place in it is told. */
function closedPositions(session: Session, file: string): Positions {
  const document = documentOf(session.archive(), file);
  return document ? positionsOf(document.text) : (session.servingPositions(file) ?? positionsOf(''));
}
