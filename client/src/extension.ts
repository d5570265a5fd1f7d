/** What the extension does, whatever it runs on: it starts the server once a document needs it, and registers its commands. */
import { commands, type ExtensionContext, languages, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { restartServer } from './commands/restart-server.ts';
import { treatTextAsTelegrams } from './commands/treat-text-as-telegrams.ts';
import { hoverLink } from './concordance/hover-link.ts';
import { registerConcordance } from './concordance/show-concordance.ts';
import { served, starting } from './documents.ts';
import { serveFiles } from './serve-files.ts';

/** How a main makes the client: with a process on the desktop, with a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension's tests may ask it. */
export interface CablegramApi {
  /** Null until a telegram or an authority is open. */
  client(): BaseLanguageClient | null;
}

export function activateWith(context: ExtensionContext, createClient: CreateClient): CablegramApi {
  let client: BaseLanguageClient | null = null;
  const startFor = (document: TextDocument): void => {
    if (client || !languages.match(starting(), document)) return;
    client = createClient({
      documentSelector: served(),
      initializationOptions: initializationOptions(context),
      middleware: hoverLink(() => client),
    });
    context.subscriptions.push(client, serveFiles(client));
    // A failure is told by the client itself.
    client.start().catch(() => undefined);
  };
  // A command activates the extension too, and needs no server.
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(startFor),
    commands.registerCommand('cablegram.restartServer', () => restartServer(client)),
    commands.registerCommand('cablegram.treatTextAsTelegrams', treatTextAsTelegrams),
    registerConcordance(() => client),
  );
  workspace.textDocuments.forEach(startFor);
  return { client: () => client };
}

/** The rules' pages come with the extension: nothing is fetched. */
function initializationOptions({ extensionUri }: ExtensionContext): InitializationOptions {
  return { rulePages: Uri.joinPath(extensionUri, 'docs', 'rules').toString() };
}
