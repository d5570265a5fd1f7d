/** What a file is to the server, by its name. Whatever else the client opens with it is a telegram. */
import { nameOf } from '../archive/folders.ts';
import { isWanted } from '../host.ts';
import { OFFICIALS_NAMES, OFFICIALS_SUFFIXES, SETTINGS_NAME } from '../protocol.ts';

export type FileKind = 'telegram' | 'officials' | 'settings';

export const OFFICIALS = { names: OFFICIALS_NAMES, suffixes: OFFICIALS_SUFFIXES, below: false };

export function kindOf(file: string): FileKind {
  const name = nameOf(file);
  if (name === SETTINGS_NAME) return 'settings';
  return isWanted(name, OFFICIALS) ? 'officials' : 'telegram';
}
