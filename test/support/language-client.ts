/** A client of the built server over a real pipe, with no more behaviour than a test asks for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { indexLines, positionAt } from '../../server/src/text/line-index.ts';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface LanguageClient extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  uri(name: string): string;
  open(name: string, text: string, language?: string): Promise<void>;
  /** The change of one piece of a text; the next version. */
  edit(name: string, range: Range, text: string): Promise<number>;
  text(name: string): string;
  pull(name: string, previousResultId?: string, identifier?: string): Promise<DocumentDiagnosticReport>;
  /** The next findings sent for a version of this file or a later one. */
  pushed(name: string, version: number): Promise<PublishDiagnosticsParams>;
  write(name: string, text: string): void;
}

export interface ClientOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  /** Names of folders that are roots of the workspace; the folder of the files itself where none are given. */
  readonly roots?: readonly string[];
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** What VS Code can do, as far as the server looks at it. */
export const EDITOR: ClientCapabilities = {
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export async function startClient({
  files = {},
  capabilities = EDITOR,
  roots = [''],
  node = [],
}: ClientOptions = {}): Promise<LanguageClient> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: npm run build makes it');
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const server = spawn(process.execPath, [...node, CLI, 'lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: roots.map(name => ({ uri: uri(name), name: name || 'archive' })),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const texts = new Map<string, { text: string; version: number }>();

  return {
    process: server,
    connection,
    initialized,
    uri,
    write,
    text: name => texts.get(name)?.text ?? '',
    async open(name, text, languageId = 'telegram') {
      texts.set(name, { text, version: 1 });
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(name), languageId, version: 1, text },
      });
    },
    async edit(name, range, text) {
      const known = texts.get(name) ?? { text: '', version: 0 };
      const version = known.version + 1;
      texts.set(name, { text: replace(known.text, range, text), version });
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version },
        contentChanges: [{ range, text }],
      });
      return version;
    },
    pull: (name, previousResultId, identifier) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uri(name) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
        ...(identifier === undefined ? {} : { identifier }),
      }),
    pushed: (name, version) =>
      new Promise(resolve => {
        const look = () => {
          const found = published.find(each => each.uri === uri(name) && (each.version ?? 0) >= version);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async [Symbol.asyncDispose]() {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = new Promise(resolve => server.once('exit', resolve));
        const ended = connection.sendRequest(ShutdownRequest.type).then(
          () => connection.sendNotification('exit'),
          () => undefined,
        );
        server.once('exit', () => connection.dispose());
        await Promise.race([ended, gone]);
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function replace(text: string, { start, end }: Range, insert: string): string {
  const { starts } = indexLines(text);
  const at = (line: number, character: number) => (starts[line] ?? text.length) + character;
  return text.slice(0, at(start.line, start.character)) + insert + text.slice(at(end.line, end.character));
}

/** The empty range in front of the nth place where a text has these words. */
export function before(text: string, words: string, nth = 0): Range {
  let at = text.indexOf(words);
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(words, at + 1);
  const position = positionAt(indexLines(text), at);
  return { start: position, end: position };
}

/** The range of these words. */
export function rangeOf(text: string, words: string): Range {
  const { start } = before(text, words);
  return { start, end: positionAt(indexLines(text), text.indexOf(words) + words.length) };
}
