/** workspace/symbol: entries by their titles, and officials. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { nameOf } from '../../archive/folders.ts';
import { workspaceSymbols } from '../../features/workspace-symbols.ts';
import type { Handler, Steps } from '../handler.ts';
import { toLocation } from '../to-lsp.ts';

export const workspaceSymbol: Handler<WorkspaceSymbolParams, SymbolInformation[]> = {
  needs: 'workspace',
  *answer({ query }, now): Steps<SymbolInformation[]> {
    const found = yield* workspaceSymbols(now.archive, query);
    return found.map(({ name, kind, file, span, container }) => ({
      name,
      kind: kind === 'official' ? SymbolKind.Class : SymbolKind.File,
      location: toLocation(file, span, now),
      containerName: kind === 'official' ? container : decodeURIComponent(nameOf(container)),
    }));
  },
};
