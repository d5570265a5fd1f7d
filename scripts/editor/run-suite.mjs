/** The ways in which the suite meets the extension: as it lies here, as it is installed, and in a web worker. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, run } from '../terminal/run-command.mjs';
import { awaitTests } from './await-tests.mjs';
import { copyWorkspace, emptyExtension, SUITE, TESTS } from './build-suite.mjs';
import { CACHE } from './cache.mjs';
import { openPage } from './open-page.mjs';
import { addressOf } from './page-address.mjs';
import { packVsix } from './pack-vsix.mjs';
import { installVsix, serveEditor } from './serve-editor.mjs';
import { serveWebFront } from './web-front.mjs';

const LIMIT_MS = 5 * 60_000;

/** Each resolves to an exit code. */
export const WAYS = {
  development: () => runInProcess('development', ROOT, freshFolder('extensions-development')),
  async installed() {
    const extensions = freshFolder('extensions-installed');
    await installVsix(await packVsix(join(CACHE, 'cablegram.vsix')), extensions, run);
    return runInProcess('installed', emptyExtension(), extensions);
  },
  browser: runInWorker,
};

async function runInProcess(name, extension, extensions) {
  const { runTests } = await import('@vscode/test-electron');
  try {
    return await runTests({
      vscodeExecutablePath: process.env['CABLEGRAM_EDITOR'] ?? fileURLToPath(new URL('code.mjs', import.meta.url)),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(TESTS, SUITE),
      launchArgs: [copyWorkspace(`workspace-${name}`), `--extensions-dir=${extensions}`],
    });
  } catch (error) {
    return error.code ?? 1;
  }
}

async function runInWorker() {
  const logs = join(CACHE, 'logs');
  mkdirSync(logs, { recursive: true });
  const server = await serveEditor({ smokeTest: true, log: join(logs, 'browser-server.log') });
  const port = await serveWebFront({ port: server.port, extension: ROOT, tests: TESTS, suite: SUITE });
  const { browser, page } = await openPage();
  const address = addressOf(port, { folder: copyWorkspace('workspace-browser') });
  const files = { log: join(logs, 'browser.log'), picture: join(logs, 'browser.png') };
  const code = await awaitTests(page, address, { ...files, limitMs: LIMIT_MS });
  await browser.close();
  server.stop();
  return code;
}

function freshFolder(name) {
  const folder = join(TESTS, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
