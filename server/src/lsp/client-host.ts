/** The client's files, where the server has none of its own. */
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host.ts';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts';
import { fileOf } from './uris.ts';

export function clientHost(connection: Pick<Connection, 'sendRequest'>): Host {
  return {
    async list(folder, wanted) {
      const params: ListFilesParams = { folder, ...wanted };
      const { uris } = await connection.sendRequest<ListFilesResult>(LIST_FILES, params);
      return uris.map(fileOf);
    },
    async read(file) {
      const params: ReadFileParams = { uri: file };
      const result = await connection.sendRequest<ReadFileResult | null>(READ_FILE, params);
      return result && (result.text.charCodeAt(0) === 0xfeff ? result.text.slice(1) : result.text);
    },
  };
}
