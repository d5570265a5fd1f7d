/** Files of this machine, named by `file:` URIs as the server writes them. */
import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Host, isWanted, type Wanted } from '../host.ts';
import { fileOf } from '../lsp/uris.ts';

export const diskHost: Host = {
  async list(folder, wanted) {
    const found: string[] = [];
    if (folder.startsWith('file:')) await listInto(found, `${folder}/`, wanted);
    return found;
  },
  async read(file) {
    if (!file.startsWith('file:')) return null;
    let bytes: Buffer;
    try {
      bytes = await readFile(fileURLToPath(file));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    if (!isUtf8(bytes)) throw new Error('the file is not UTF-8');
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  },
};

async function listInto(found: string[], folder: string, wanted: Wanted): Promise<void> {
  let entries: Awaited<ReturnType<typeof contentsOf>>;
  try {
    entries = await contentsOf(folder);
  } catch {
    return;
  }
  for (const entry of entries) {
    const uri = fileOf(folder + encodeURIComponent(entry.name));
    if (entry.isDirectory()) {
      if (wanted.below && !entry.name.startsWith('.')) await listInto(found, `${uri}/`, wanted);
    } else if (isWanted(entry.name, wanted)) found.push(uri);
  }
}

function contentsOf(folder: string) {
  return readdir(fileURLToPath(folder), { withFileTypes: true });
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
