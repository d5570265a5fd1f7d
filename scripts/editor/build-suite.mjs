/** Bundles the tests that run inside the editor: one script for a Node process and for a web worker. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../terminal/run-command.mjs';
import { CACHE } from './cache.mjs';

export const TESTS = join(CACHE, 'test-editor');
export const SUITE = 'suite.js';

export async function buildSuite() {
  // Loaded only here, since this file is needed before the packages are installed.
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(ROOT, 'test/editor/suite.ts')],
    outfile: join(TESTS, SUITE),
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** A fresh copy of the folder that the tests work on. */
export function copyWorkspace(name) {
  const folder = join(TESTS, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/editor/workspace'), folder, { recursive: true });
  cpSync(join(ROOT, 'samples'), join(folder, 'samples'), { recursive: true });
  return folder;
}

/** An extension that does nothing: the editor runs tests only beside one that is under development. */
export function emptyExtension() {
  const folder = join(TESTS, 'harness');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'harness', publisher: 'cablegram', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
