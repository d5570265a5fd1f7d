/** `npm start`: installs, builds and opens an editor on the sample archive. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findDesktop, hasDisplay } from './editor/find-desktop.mjs';
import { linkExtension } from './editor/link-extension.mjs';
import { CACHE } from './editor/cache.mjs';
import { onPath } from './editor/find-browser.mjs';
import { addressOf } from './editor/page-address.mjs';
import { serveEditor } from './editor/serve-editor.mjs';
import { untilInterrupted } from './terminal/ending.mjs';
import { prepare } from './terminal/prepare.mjs';
import { ROOT } from './terminal/run-command.mjs';
import { main, step, Trouble } from './terminal/say.mjs';

const SAMPLES = join(ROOT, 'samples');
/** What is shown first. */
const FIRST = join(SAMPLES, 'velmark/002-cipher-telegram.telegram');
const PORT = Number(process.env['CABLEGRAM_PORT'] ?? 8962);

await main(async () => {
  const interrupted = untilInterrupted();
  await Promise.race([open(interrupted), interrupted.then(() => console.log('\nEnded.'))]);
  // Whatever is still under way (an installation, the editor's server) ends with this process.
  process.exit();
});

async function open(interrupted) {
  await prepare();
  const desktop = findDesktop();
  if (desktop && hasDisplay()) return openDesktop(desktop);
  if (desktop) console.log('There is no display for the VS Code on this machine: it opens in the browser.');
  if (process.platform !== 'linux') {
    throw new Trouble(
      'No VS Code was found: install it, or name its program in CABLEGRAM_EDITOR, and run npm start again.',
    );
  }
  return serveInBrowser(interrupted);
}

async function openDesktop(program) {
  const shell = process.platform === 'win32';
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SAMPLES, FIRST].map(arg =>
    shell ? `"${arg}"` : arg,
  );
  await step('Opening VS Code on the sample archive', async () => {
    const child = spawn(shell ? `"${program}"` : program, args, { stdio: 'ignore', shell });
    const code = await new Promise((resolve, reject) => {
      child.on('error', error => reject(new Trouble(`${program} can't be started: ${error.message}`)));
      child.on('close', resolve);
    });
    if (code !== 0) throw new Trouble(`${program} ended with ${code}: name another VS Code in CABLEGRAM_EDITOR.`);
  });
}

async function serveInBrowser(interrupted) {
  await expectFree(PORT);
  const data = join(CACHE, 'start');
  const extensions = linkExtension(join(data, 'extensions'));
  const { server } = await serveEditor({ port: PORT, data, extensions });
  const address = addressOf(PORT, { folder: SAMPLES, file: FIRST });
  console.log(`\nVS Code with the sample archive is at\n\n  ${address}\n\nCtrl-C ends it.`);
  showInBrowser(address);
  const died = new Promise(resolve => server.on('exit', resolve));
  await Promise.race([
    interrupted,
    died.then(code => {
      throw new Trouble(`VS Code's server ended by itself (${code}): run npm start again.`);
    }),
  ]);
}

/** Where there is a desktop, its browser is shown the address; where there is none, the address is enough. */
function showInBrowser(address) {
  const opener = hasDisplay() ? onPath('xdg-open') : null;
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

/** VS Code's server says nothing of a port that is taken, and waits. */
function expectFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', () =>
      reject(
        new Trouble(`Port ${port} is taken: end the program that uses it, or choose another with CABLEGRAM_PORT.`),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}
