/** textDocument/documentSymbol: the outline. */
import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outlineOf } from '../../features/outline.ts';
import type { Handler } from '../handler.ts';
import { toDocumentSymbol, toSymbolInformation } from '../to-lsp.ts';

export const documentSymbol: Handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null> = {
  needs: 'settings',
  answer(_params, { document, positionsIn, uriOf, client }) {
    if (!document) return null;
    const items = outlineOf(document);
    const positions = positionsIn(document.file);
    return client.nestedSymbols
      ? items.map(item => toDocumentSymbol(item, positions))
      : items.flatMap(item => toSymbolInformation(item, uriOf(document.file), positions));
  },
};
