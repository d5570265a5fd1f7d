/** textDocument/references: every place of the archive that names the official. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { meantAt, meantInAuthority, referencesTo } from '../../features/references.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Steps } from '../handler.ts';
import { toLocation } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const references: Handler<ReferenceParams, Location[] | null> = {
  needs: 'workspace',
  *answer(params, now): Steps<Location[] | null> {
    const place = fromPosition(params, now);
    const file = fileOf(params.textDocument.uri);
    const meant = place
      ? meantAt(now.archive, place.document, place.offset)
      : meantInAuthority(now.archive, file, now.positionsIn(file).offsetAt(params.position));
    if (!meant) return null;
    const places = yield* referencesTo(now.archive, meant, params.context.includeDeclaration);
    return places.map(found => toLocation(found.file, found.span, now));
  },
};
