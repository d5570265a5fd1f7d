/** A terminal in memory: files by absolute path, everything that is written kept. */
import type { Read, Terminal } from '../../server/src/cli/terminal.ts';

export interface MemoryTerminal extends Terminal {
  readonly output: () => string;
  readonly errors: readonly string[];
  /** What was written, by path. */
  readonly saved: ReadonlyMap<string, string>;
}

export interface TerminalOptions {
  readonly folder?: string;
  readonly input?: string;
  readonly interactive?: boolean;
  readonly colored?: boolean;
  /** Paths that are there and can't be read, with the reason. */
  readonly broken?: Readonly<Record<string, string>>;
  /** How many times may be written before nobody reads any more. */
  readonly reads?: number;
}

export function memoryTerminal(files: Readonly<Record<string, string>>, options: TerminalOptions = {}): MemoryTerminal {
  const folder = options.folder ?? '/archive';
  const broken = options.broken ?? {};
  const paths = [...Object.keys(files), ...Object.keys(broken)];
  const errors: string[] = [];
  const saved = new Map<string, string>();
  let output = '';
  let reads = options.reads ?? Number.POSITIVE_INFINITY;
  return {
    folder,
    version: '1.2.3',
    interactive: options.interactive ?? false,
    colored: options.colored ?? false,
    resolve: path => normalize(path.startsWith('/') ? path : `${folder}/${path}`),
    kindOf: path => (paths.includes(path) ? 'file' : paths.some(each => each.startsWith(`${path}/`)) ? 'folder' : null),
    contents(path) {
      const below = paths.filter(each => each.startsWith(`${path}/`)).map(each => each.slice(path.length + 1));
      return {
        files: below.filter(each => !each.includes('/')).sort(),
        folders: [...new Set(below.filter(each => each.includes('/')).map(each => each.split('/')[0] ?? ''))].sort(),
      };
    },
    read(path): Read {
      const text = saved.get(path) ?? files[path];
      return text === undefined ? { problem: broken[path] ?? 'there is no such file' } : { text };
    },
    save(path, text) {
      if (path in broken) return broken[path] ?? null;
      saved.set(path, text);
      return null;
    },
    readInput: () => ({ text: options.input ?? '' }),
    async write(text) {
      if (reads-- <= 0) return false;
      output += text;
      return true;
    },
    warn: line => {
      errors.push(line);
    },
    serve: async () => 0,
    output: () => output,
    errors,
    saved,
  };
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
