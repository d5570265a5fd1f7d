/**
 * A baseline: the findings that an old archive starts with, so that only new ones show. A finding is known by its file,
 * its rule and the words it stands on, not by its line: it may move. One that is gone is no matter.
 */
import { isBelow, parentOf } from '../archive/folders.ts';
import type { Span } from '../text/span.ts';
import type { Checked, Located } from './located.ts';
import type { Terminal } from './terminal.ts';

export interface Baseline {
  /** True as often as the baseline holds such a finding. `path` is absolute. */
  take(path: string, text: string, finding: Located): boolean;
}

/** How often each finding stands in a file: file → code → words → times. */
type Known = Map<string, Map<string, Map<string, number>>>;

const VERSION = 1;

/** `path` is the baseline's own, absolute: files are named from its folder. */
export function printBaseline(path: string, all: Iterable<Checked>): string {
  const known: Known = new Map();
  for (const { path: file, text, findings } of all) {
    for (const finding of findings) {
      const words = inner(inner(known, fromFolder(parentOf(path), file)), finding.code);
      const print = fingerprintOf(text, finding);
      words.set(print, (words.get(print) ?? 0) + 1);
    }
  }
  return `${JSON.stringify({ 'cablegram-baseline': VERSION, files: plain(known) }, null, 2)}\n`;
}

/** Null where none is named, or where it can't be read, which `fail` is told. */
export function openBaseline(terminal: Terminal, name: string | null, fail: (line: string) => void): Baseline | null {
  if (name === null) return null;
  const path = terminal.resolve(name);
  const got = terminal.read(path);
  const baseline = 'problem' in got ? got : readBaseline(path, got.text);
  if (!('problem' in baseline)) return baseline;
  fail(`${name}: ${baseline.problem}`);
  return null;
}

export function readBaseline(path: string, text: string): Baseline | { readonly problem: string } {
  const left: Known = new Map();
  try {
    const read = JSON.parse(text) as { 'cablegram-baseline'?: unknown; files?: unknown } | null;
    if (read?.['cablegram-baseline'] !== VERSION) return { problem: 'this is no baseline that --write-baseline wrote' };
    for (const [file, codes] of entriesOf(read.files)) {
      for (const [code, words] of entriesOf(codes)) {
        for (const [word, times] of entriesOf(words)) {
          if (typeof times === 'number') inner(inner(left, file), code).set(word, times);
        }
      }
    }
  } catch {
    return { problem: 'this is no JSON, and so no baseline that --write-baseline wrote' };
  }
  const folder = parentOf(path);
  return {
    take(file, text, finding) {
      const words = left.get(fromFolder(folder, file))?.get(finding.code);
      if (!words) return false;
      const print = fingerprintOf(text, finding);
      const times = words.get(print) ?? 0;
      if (times > 0) words.set(print, times - 1);
      return times > 0;
    },
  };
}

/** The words of a finding with a few on both sides of its line, the blanks between them alike. */
export function fingerprintOf(text: string, { span }: { readonly span: Span }): string {
  let from = span[0];
  while (from > 0 && span[0] - from < AROUND && !isLineEnd(text.charCodeAt(from - 1))) from--;
  const marked = Math.min(span[1], span[0] + MARKED);
  let until = marked;
  while (until < text.length && until - marked < AROUND && !isLineEnd(text.charCodeAt(until))) until++;
  return text.slice(from, until).replace(BLANKS, ' ').trim();
}

const AROUND = 24;
const MARKED = 80;
const BLANKS = /\s+/g;

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function fromFolder(folder: string, file: string): string {
  return isBelow(file, folder) ? file.slice(folder.length + 1) : file;
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Sorted, so that a baseline that is written again differs only where findings do. */
function plain(map: Map<string, unknown>): object {
  const keys = [...map.keys()].sort();
  return Object.fromEntries(
    keys.map(key => [key, map.get(key) instanceof Map ? plain(map.get(key) as Known) : map.get(key)]),
  );
}
