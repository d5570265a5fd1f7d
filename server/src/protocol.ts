/**
 * What client and server say to each other beyond LSP. The client may import this file and no other of the server.
 * In the browser the server has no files of its own: it asks the client, whose editor knows every file system.
 */

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** The folder that the rules' pages lie in, as a URI without a slash at the end: `undated.md` and its like. */
  readonly rulePages?: string;
}

/** Server → client: the text of a file, `null` where there is none. */
export const READ_FILE = 'cablegram/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  readonly text: string;
}

/** Server → client: the files in a folder, by name or by how the name ends. */
export const LIST_FILES = 'cablegram/listFiles';

export interface ListFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly suffixes: readonly string[];
  /** Also the folders below it; hidden folders are passed over. */
  readonly below: boolean;
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** How telegrams end, and what serves them: the client watches these. */
export const TELEGRAM_SUFFIXES: readonly string[] = ['.telegram', '.tgm', '.telegram.txt'];
/** Files that are telegrams only where a folder says so. */
export const TEXT_SUFFIX = '.txt';
/** The line of a folder's settings that says so. */
export const TEXT_SETTING = { key: 'txt', value: 'telegrams' } as const;
export const OFFICIALS_NAMES: readonly string[] = ['officials.yaml'];
export const OFFICIALS_SUFFIXES: readonly string[] = ['.officials.yaml'];
export const SETTINGS_NAME = '.cablegram.yaml';
