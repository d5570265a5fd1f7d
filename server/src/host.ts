/** The one I/O interface. Mains implement it; tests give one in memory. Paths are the host's own (a URI or a file path). */
export interface Host {
  /** Every file below `folder` whose name `wanted` accepts, in no particular order. Hidden folders are passed over. */
  list(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]>;
  /** The text of a file, decoded as UTF-8. Rejects where it can't be read or isn't UTF-8. */
  read(file: string): Promise<string>;
}
