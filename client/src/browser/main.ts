/** The extension where there is only a browser: the server is a web worker, and its files are the editor’s. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type CablegramApi } from '../extension.ts';

export function activate(context: ExtensionContext): CablegramApi {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | null = null;
  return activateWith(
    context,
    options =>
      new LanguageClient(
        'cablegram',
        'Cablegram',
        async () => {
          worker?.terminate();
          worker = new Worker(server);
          // The client makes these itself only from what is an instance of `Worker`, which a worker within the editor's own isn't.
          return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        options,
      ),
  );
}
