/** The extension where there is only a browser: the server is a web worker, and its files are the editor’s. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type CablegramApi } from '../extension.ts';

export function activate(context: ExtensionContext): CablegramApi {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  return activateWith(
    context,
    options => new LanguageClient('cablegram', 'Cablegram', async () => new Worker(server), options),
  );
}
