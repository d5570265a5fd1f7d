/** textDocument/prepareRename: an official's id or one of his forms; a name in a document is the source's own. */
import type { PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import { type Renamed, renamedInAuthority, renamedInDocument } from '../../features/rename.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Now } from '../handler.ts';
import { toRange } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const prepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = {
  needs: 'officials',
  answer(params, now) {
    const renamed = renamedAt(params, now);
    return renamed && { range: toRange(renamed.span, now.positionsIn(renamed.file)), placeholder: renamed.text };
  },
};

export function renamedAt(params: PrepareRenameParams, now: Now): Renamed | null {
  const place = fromPosition(params, now);
  if (place) return renamedInDocument(now.archive, place.document, place.offset);
  const file = fileOf(params.textDocument.uri);
  return renamedInAuthority(now.archive, file, now.positionsIn(file).offsetAt(params.position));
}
