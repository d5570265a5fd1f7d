/** All that a command may touch. The main gives the real one; tests one in memory. Paths have slashes on every system. */
export interface Terminal {
  /** The current folder, absolute, without a slash at the end. */
  readonly folder: string;
  readonly version: string;
  /** What is written is read by a person, in a window. */
  readonly interactive: boolean;
  readonly colored: boolean;
  /** A path as it was given, made absolute. */
  resolve(path: string): string;
  /** null where there is nothing. */
  kindOf(path: string): 'file' | 'folder' | null;
  contents(folder: string): Contents;
  read(path: string): Read;
  readInput(): Read;
  /** Writes a file anew; what went wrong, or null. */
  save(path: string, text: string): string | null;
  /** Standard output. False when nobody reads it any more: a command then ends. */
  write(text: string): Promise<boolean>;
  /** A line on standard error. */
  warn(line: string): void;
  /** Runs the language server on standard input and output, until its client leaves. */
  serve(): Promise<number>;
}

/** What lies in a folder, by sorted names. Links to folders are left out: they can go in circles. */
export interface Contents {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Why the folder could not be looked into. */
  readonly problem?: string;
}

export type Read = { readonly text: string } | { readonly problem: string };
