/** What the server says that it can do. */
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'cablegram', interFileDependencies: false, workspaceDiagnostics: false },
  documentSymbolProvider: { label: 'Cablegram' },
  foldingRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['['] },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
