/** Answers a server that has no files of its own: through the editor, which knows every file system. */
import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.ts';

export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri))),
    client.onRequest(LIST_FILES, (params: ListFilesParams) => listFiles(params)),
  );
}

async function readFile(uri: Uri): Promise<ReadFileResult | null> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch {
    return null;
  }
  // What isn't UTF-8 is refused here as it is on disk.
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
}

async function listFiles(params: ListFilesParams): Promise<ListFilesResult> {
  const uris: string[] = [];
  await listInto(uris, Uri.parse(params.folder), params);
  return { uris };
}

/** Folder by folder rather than by a search: a search leaves out what the user's settings exclude, and not every file system has one. */
async function listInto(uris: string[], folder: Uri, wanted: ListFilesParams): Promise<void> {
  let entries: readonly (readonly [string, FileType])[];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    return;
  }
  for (const [name, type] of entries) {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) !== 0) {
      if (wanted.below && !name.startsWith('.')) await listInto(uris, uri, wanted);
    } else if (wanted.names.includes(name) || wanted.suffixes.some(suffix => name.endsWith(suffix))) {
      uris.push(uri.toString());
    }
  }
}
