/** The moment of a request: an archive in memory, and the document at whose `$0` the client asks. */
import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { type Archive, documentOf } from '../../server/src/archive/archive.ts';
import { abilitiesOf, type ClientAbilities } from '../../server/src/lsp/client-abilities.ts';
import type { Handler, Now } from '../../server/src/lsp/handler.ts';
import { positionsOf } from '../../server/src/lsp/positions.ts';
import { atCursor } from './memory-archive.ts';

export interface Asking {
  readonly now: Now;
  readonly params: TextDocumentPositionParams;
}

/** `others` are files of the archive besides the document, `file:///a/x.telegram`. */
export function asking(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  client: Partial<ClientAbilities> = {},
): Asking {
  const { archive, document, offset } = atCursor(marked, others, 'file:///a');
  const positionsIn = (file: string) => positionsOf(others[file] ?? textOf(archive, file));
  return {
    now: {
      archive,
      document,
      positionsIn,
      uriOf: file => file,
      client: { ...abilitiesOf({}), nestedSymbols: true, markdown: true, ...client },
      resultId: '1',
    },
    params: {
      textDocument: { uri: document.file },
      position: positionsIn(document.file).positionAt(offset),
    },
  };
}

/** A handler's answer, the steps of a long one taken without a pause. */
export function answerOf<Params, Result>(handler: Handler<Params, Result>, params: Params, now: Now): Result {
  const answer = handler.answer(params, now);
  if (typeof answer !== 'object' || answer === null || !('next' in answer)) return answer;
  for (;;) {
    const { done, value } = answer.next();
    if (done) return value;
  }
}

function textOf(archive: Archive, file: string): string {
  return documentOf(archive, file)?.text ?? '';
}
