/** textDocument/definition: the official's entry in the authority. */
import type { DefinitionParams, Location } from 'vscode-languageserver';
import { definitionAt } from '../../features/definition.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler } from '../handler.ts';
import { toLocation } from '../to-lsp.ts';

export const definition: Handler<DefinitionParams, Location[] | null> = {
  needs: 'officials',
  answer(params, now) {
    const place = fromPosition(params, now);
    const found = place && definitionAt(now.archive, place.document, place.offset);
    return found && found.places.map(({ file, id }) => toLocation(file, id, now));
  },
};
