/** The language server in a web worker. Its files are the client's. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { clientHost } from '../lsp/client-host.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

startServer(connection, clientHost(connection), {
  version,
  // A message to oneself comes after those that wait already, and sooner than the shortest timer.
  yieldToInput: () =>
    new Promise(resolve => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
  clock: () => performance.now(),
});
