/** A host in memory that counts what is asked of it. */
import { type Host, isWanted } from '../../server/src/host.ts';

export interface MemoryHost extends Host {
  readonly files: Map<string, string>;
  /** Files that are there and can't be read. */
  readonly broken: Set<string>;
  /** Everything that was asked since the last call, in order: `read …`, `list …`. */
  asked(): readonly string[];
}

export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const all = new Map(Object.entries(files));
  const broken = new Set<string>();
  let asked: string[] = [];
  return {
    files: all,
    broken,
    asked() {
      const since = asked;
      asked = [];
      return since;
    },
    async list(folder, wanted) {
      asked.push(`list ${folder}${wanted.below ? '/**' : ''}`);
      return [...all.keys()].filter(file => {
        if (!file.startsWith(`${folder}/`)) return false;
        const path = file.slice(folder.length + 1);
        return (wanted.below || !path.includes('/')) && isWanted(path.slice(path.lastIndexOf('/') + 1), wanted);
      });
    },
    async read(file) {
      asked.push(`read ${file}`);
      if (broken.has(file)) throw new Error('the file is not UTF-8');
      return all.get(file) ?? null;
    },
  };
}
