/** The built server of the browser in a room of its own: only what a web worker has, and files that the client hands in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { createProtocolConnection, type ProtocolConnection, RegistrationRequest } from 'vscode-languageserver/node';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/node';
import { isWanted } from '../../server/src/host.ts';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.ts';

const SERVER = fileURLToPath(new URL('../../dist/server/browser.js', import.meta.url));

/** `files` by URI. */
export function startBrowserServer(files: Readonly<Record<string, string>>): ProtocolConnection {
  let toClient: DataCallback = () => {};
  const self = {
    onmessage: (_event: { data: unknown }) => {},
    addEventListener: () => {},
    postMessage: (message: Message) => queueMicrotask(() => toClient(structuredClone(message))),
  };
  const { MessageChannel, TextEncoder, TextDecoder, performance, setTimeout, clearTimeout, crypto, console } =
    globalThis;
  const room = {
    self,
    MessageChannel,
    TextEncoder,
    TextDecoder,
    performance,
    setTimeout,
    clearTimeout,
    crypto,
    console,
  };
  runInContext(readFileSync(SERVER, 'utf8'), createContext({ ...room, globalThis: room }));

  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      toClient = callback;
      return { dispose: () => {} };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      self.onmessage({ data: structuredClone(message) });
    }
    end(): void {}
  }
  const connection = createProtocolConnection(new Reader(), new Writer());
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(READ_FILE, ({ uri }: ReadFileParams): ReadFileResult | null => {
    const text = files[uri];
    return text === undefined ? null : { text };
  });
  connection.onRequest(
    LIST_FILES,
    ({ folder, below, ...wanted }: ListFilesParams): ListFilesResult => ({
      uris: Object.keys(files).filter(uri => {
        const path = uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : null;
        return (
          path !== null && (below || !path.includes('/')) && isWanted(path.replace(/.*\//, ''), { ...wanted, below })
        );
      }),
    }),
  );
  connection.listen();
  return connection;
}
