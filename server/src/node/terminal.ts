/** The real terminal of a command: files, streams and environment of this process. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contents, Read, Terminal } from '../cli/terminal.ts';

export function processTerminal(version: string, serve: () => Promise<number>): Terminal {
  const { stdout, stderr, env } = process;
  let readable = true;
  // A reader that has seen enough (`| head`) closes its end; that is no failure.
  stdout.on('error', () => {
    readable = false;
  });
  stderr.on('error', () => {});
  return {
    folder: slashes(process.cwd()),
    version,
    interactive: stdout.isTTY ?? false,
    colored: (stdout.isTTY ?? false) && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    resolve: path => slashes(resolve(path)),
    kindOf,
    contents,
    read: path => decode(() => readFileSync(path)),
    readInput: () => decode(() => readFileSync(0)),
    save,
    write: text =>
      new Promise(done => {
        if (!readable || text === '') done(readable);
        else stdout.write(text, error => done(!error && readable));
      }),
    warn: line => {
      stderr.write(`${line}\n`);
    },
    serve,
  };
}

function slashes(path: string): string {
  const plain = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** What may not even be looked at counts as a file: reading it says why. */
function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(path || '/', { throwIfNoEntry: false });
    return found ? (found.isDirectory() ? 'folder' : 'file') : null;
  } catch {
    return 'file';
  }
}

function contents(folder: string): Contents {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for (const found of readdirSync(folder || '/', { withFileTypes: true })) {
      if (found.isDirectory()) folders.push(found.name);
      else if (found.isFile() || (found.isSymbolicLink() && kindOf(`${folder}/${found.name}`) === 'file')) {
        files.push(found.name);
      }
    }
  } catch (error) {
    return { files: [], folders: [], problem: reason(error) };
  }
  return { files: files.sort(), folders: folders.sort() };
}

function decode(read: () => Buffer): Read {
  let bytes: Buffer;
  try {
    bytes = read();
  } catch (error) {
    return { problem: reason(error) };
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? true : bytes[0] === 0xfe && bytes[1] === 0xff;
  return { problem: `the file is not UTF-8${utf16 ? ', it looks like UTF-16' : ''}: save it as UTF-8` };
}

function save(path: string, text: string): string | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'there is no such folder';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'it may not be written';
    return code === 'EISDIR' ? 'this is a folder' : `it can't be written (${messageOf(error)})`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    case 'EISDIR':
      return 'this is a folder';
    default:
      return `the file can't be read (${messageOf(error)})`;
  }
}
