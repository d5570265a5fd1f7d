/** Findings counted by rule and by folder, and the tables that `--summary` prints of them. */
import { parentOf } from '../archive/folders.ts';
import { SEVERITIES, type Severity } from '../settings/settings.ts';
import { printable } from './printable.ts';
import type { Checked } from './located.ts';

export interface Count {
  readonly files: number;
  /** Files that have become others. */
  readonly mended: number;
  readonly findings: number;
  readonly severities: ReadonlyMap<Severity, number>;
  readonly rules: ReadonlyMap<string, number>;
  readonly folders: ReadonlyMap<string, number>;
}

export interface Counting extends Count {
  add(checked: Checked, mended: boolean): void;
}

export function startCount(): Counting {
  const severities = new Map<Severity, number>();
  const rules = new Map<string, number>();
  const folders = new Map<string, number>();
  let files = 0;
  let mended = 0;
  let all = 0;
  return {
    severities,
    rules,
    folders,
    get files() {
      return files;
    },
    get mended() {
      return mended;
    },
    get findings() {
      return all;
    },
    add({ name, findings }, becameOther) {
      if (becameOther) mended++;
      files++;
      all += findings.length;
      for (const { severity, code } of findings) {
        raise(severities, severity);
        raise(rules, code);
        raise(folders, parentOf(name) || '.');
      }
    },
  };
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** `12 files, 3 findings: 1 error, 2 warnings.` */
export function sentenceOf({ files, mended, findings, severities }: Count): string {
  const read = counted(files, 'file') + (mended > 0 ? `, ${mended} mended` : '');
  if (findings === 0) return `${read}, nothing ${mended > 0 ? 'left' : 'found'}.`;
  const each = SEVERITIES.flatMap(severity => {
    const many = severities.get(severity);
    return many ? [`${many} ${severity}${many === 1 || severity === 'information' ? '' : 's'}`] : [];
  });
  return `${read}, ${counted(findings, 'finding')}: ${each.join(', ')}.`;
}

function counted(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

/** By rule and by folder, the most frequent first. */
export function tablesOf(count: Count): string {
  return `${table('by rule', count.rules)}${table('by folder', count.folders)}${sentenceOf(count)}\n`;
}

function table(title: string, counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const rows = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const width = Math.max(...rows.map(([, many]) => String(many).length));
  return `${title}\n${rows.map(([name, many]) => `  ${String(many).padStart(width)}  ${printable(name)}\n`).join('')}\n`;
}
