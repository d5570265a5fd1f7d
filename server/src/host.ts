/** The one I/O interface. Mains implement it; tests give one in memory. Files are named by URI, folders by URI without a slash at the end. */
export interface Host {
  /** The files in a folder (or anywhere below it) that are wanted, in no particular order. Hidden folders are passed over. */
  list(folder: string, wanted: Wanted): Promise<readonly string[]>;
  /** A file's text, without a byte order mark; null where there is no such file. Rejects where it can't be read or isn't UTF-8. */
  read(file: string): Promise<string | null>;
}

/** Plain data rather than a function, so that it can be sent to a client that does the listing. */
export interface Wanted {
  readonly names: readonly string[];
  readonly suffixes: readonly string[];
  /** Also the folders below, however deep. */
  readonly below: boolean;
}

export function isWanted(name: string, { names, suffixes }: Wanted): boolean {
  return names.includes(name) || suffixes.some(suffix => name.endsWith(suffix));
}
