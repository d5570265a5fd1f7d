/** The extension where Node runs: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type CablegramApi } from '../extension.ts';

export function activate(context: ExtensionContext): CablegramApi {
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  return activateWith(
    context,
    options => new LanguageClient('cablegram', 'Cablegram', { run: server, debug: server }, options),
  );
}
