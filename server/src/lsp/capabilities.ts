/** What the server says that it can do. */
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

/** What an editor may do on saving: fix all that can be fixed without asking. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cablegram`;

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
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    resolveProvider: true,
  },
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['['] },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
