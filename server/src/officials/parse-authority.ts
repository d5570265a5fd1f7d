/** YAML → officials, each at its place. Apart from `authority.ts` so that a server with no authority never loads YAML. */
import type { AuthorityFile } from './authority.ts';
import { readOfficials } from './read-officials.ts';

/** Reads a file of officials. A mistake in an entry is a problem at its place; every other entry keeps working. */
export function parseAuthority(text: string, file: string): AuthorityFile {
  return { file, text, ...readOfficials(text, file) };
}
