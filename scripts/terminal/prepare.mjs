/** Installs and builds what isn't installed or built yet. Needs nothing but Node. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { nodeScript, npm, ROOT } from './run-command.mjs';
import { step } from './say.mjs';

const BUILT_FROM = ['client', 'server', 'scripts/build', 'esbuild.mjs', 'package.json', 'package-lock.json'];
const BUILT = [
  'dist/client/node.js',
  'dist/client/browser.js',
  'dist/server/node.js',
  'dist/server/browser.js',
  'dist/cli.js',
];

/** `always` builds even what looks fresh. */
export async function prepare({ always = false } = {}) {
  checkNode();
  if (isInstalled()) console.log('✓ The packages are installed');
  else {
    const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
    await step('Installing the packages (npm ci)', () => npm(['ci', '--loglevel=error'], { env }));
  }
  if (!always && isBuilt()) console.log('✓ The build is up to date');
  else await step('Building', () => nodeScript('esbuild.mjs', []));
}

/** True where what npm noted down of its last installation is what the lock file asks for. */
function isInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

function isBuilt() {
  if (BUILT.some(file => !existsSync(join(ROOT, file)))) return false;
  const built = Math.min(...BUILT.map(newest));
  return BUILT_FROM.every(path => newest(path) <= built);
}

/** When a file, or any file below a folder, was last changed. */
function newest(path) {
  const found = statSync(join(ROOT, path));
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(join(ROOT, path)).map(name => newest(`${path}/${name}`)));
}
