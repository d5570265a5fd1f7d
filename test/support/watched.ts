/** Node under watch: whatever connects, looks up a name or starts a process is written down. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Watch extends Disposable {
  /** Arguments for the Node that is to be watched. */
  readonly node: readonly string[];
  /** What it did, in order: `connect`, `lookup`, `spawn`. */
  seen(): readonly string[];
}

export function watchNode(): Watch {
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-'));
  const [hook, log] = [join(folder, 'watch.cjs'), join(folder, 'seen')];
  writeFileSync(hook, hookWriting(log));
  return {
    node: ['--require', hook],
    seen: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function hookWriting(log: string): string {
  return `
const { appendFileSync } = require('node:fs');
const watch = (object, name, as) => {
  const own = object[name];
  object[name] = function (...args) {
    appendFileSync(${JSON.stringify(log)}, as + '\\n');
    return own.apply(this, args);
  };
};
watch(require('node:net').Socket.prototype, 'connect', 'connect');
watch(require('node:dgram').Socket.prototype, 'send', 'connect');
watch(require('node:dns'), 'lookup', 'lookup');
watch(require('node:child_process').ChildProcess.prototype, 'spawn', 'spawn');
watch(require('node:child_process'), 'spawnSync', 'spawn');
watch(require('node:child_process'), 'execFileSync', 'spawn');
`;
}
