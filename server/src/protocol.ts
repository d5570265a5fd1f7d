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

/** Client → server: the official whom a name in a document or an entry of an authority means, `null` where there is none. */
export const OFFICIAL_AT = 'cablegram/officialAt';

/** Client → server: every place of the archive that names the official there, by date. */
export const CONCORDANCE = 'cablegram/concordance';

export interface OfficialAtParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export interface OfficialAtResult {
  readonly id: string;
  readonly name: string;
}

export interface ConcordanceResult extends OfficialAtResult {
  readonly rows: readonly ConcordanceRow[];
}

export interface ConcordanceRow {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
  /** In words; `undated` where there is none. */
  readonly date: string;
  /** As it is written there. */
  readonly name: string;
  readonly role: string;
  readonly sentence: string;
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
