/** What the client can do, as far as an answer depends on it. */
import type { ClientCapabilities } from 'vscode-languageserver';

export interface ClientAbilities {
  /** It asks for diagnostics; who doesn't gets them sent. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly nestedSymbols: boolean;
  readonly markdown: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  /** It shows what is to be confirmed before an edit is made. */
  readonly annotatesChanges: boolean;
}

export function abilitiesOf(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    annotatesChanges:
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined &&
      workspace.workspaceEdit.documentChanges === true,
  };
}
