/** What becomes of a file as a unified diff, which `git apply` and `patch -p1` read. */
import { type Change, changesOf } from './line-changes.ts';

/** Empty where nothing changes. Lines are what ends with LF, as these tools have it: a CR before it belongs to the line. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const old = splitLines(before);
  const hunks = hunksOf(old, changesOf(old, splitLines(after)));
  const path = name.replace(/^(?:\.?\/)+/, '');
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

const CONTEXT = 3;

function hunksOf(old: readonly string[], changes: readonly Change[]): readonly string[] {
  const hunks: string[] = [];
  let moved = 0;
  for (let at = 0; at < changes.length; ) {
    const first = changes[at];
    if (!first) break;
    const from = Math.max(0, first.from - CONTEXT);
    let body = printLines(' ', old.slice(from, first.from));
    let grown = 0;
    let end = first.from;
    for (let change: Change | undefined = first; change; change = changes[++at]) {
      if (change !== first && change.from - end > 2 * CONTEXT) break;
      body += printLines(' ', old.slice(end, change.from));
      body += printLines('-', old.slice(change.from, change.to)) + printLines('+', change.lines);
      grown += change.lines.length - (change.to - change.from);
      end = change.to;
    }
    const to = Math.min(old.length, end + CONTEXT);
    body += printLines(' ', old.slice(end, to));
    hunks.push(`@@ -${rangeOf(from, to - from)} +${rangeOf(from + moved, to - from + grown)} @@\n${body}`);
    moved += grown;
  }
  return hunks;
}

/** Lines count from 1; of no lines at all, the one before them is named. */
function rangeOf(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function printLines(sign: ' ' | '-' | '+', lines: readonly string[]): string {
  return lines.map(line => sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}

function splitLines(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [...lines.map(line => `${line}\n`), ...(last === '' ? [] : [last])];
}
