/** What the client can do, as far as an answer depends on it. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

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
  /** An edit may make a file. */
  readonly createsFiles: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  /** It takes a second provider of diagnostics beside the first. */
  readonly registersDiagnostics: boolean;
  /** The folder of the rules’ pages, as a URI without a slash at the end. */
  readonly rulePages: string | null;
  /** It asks for the edit of an action when that is chosen. */
  readonly resolvesEdits: boolean;
}

export function abilitiesOf(
  capabilities: ClientCapabilities,
  options: InitializeParams['initializationOptions'] = null,
): ClientAbilities {
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
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    diagnosticTags: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.tagSupport !== undefined,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    rulePages: rulePagesOf(options),
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
  };
}

/** What a client sends is anything at all. */
function rulePagesOf(options: unknown): string | null {
  if (typeof options !== 'object' || options === null || !('rulePages' in options)) return null;
  const { rulePages } = options satisfies Partial<Record<keyof InitializationOptions, unknown>>;
  return typeof rulePages === 'string' ? rulePages : null;
}
