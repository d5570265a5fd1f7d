/** A Chromium for the tests: the one named in CABLEGRAM_BROWSER, one that is on the machine, or one that an npm package brings. */
import { accessSync, constants, createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { npm, run } from '../terminal/run-command.mjs';
import { step, Trouble } from '../terminal/say.mjs';
import { cached } from './cache.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/** Path of the browser, and the environment that it needs besides. */
export async function findBrowser() {
  const named = process.env['CABLEGRAM_BROWSER'];
  if (named && !existsSync(named)) throw new Trouble(`CABLEGRAM_BROWSER names ${named}, which isn't there.`);
  const path = named || NAMES.map(onPath).find(found => found !== null);
  return path ? { path, env: {} } : fetchBrowser();
}

/** The path of a program, or null. */
export function onPath(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}

async function fetchBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Trouble('No Chromium was found: install Chromium or Chrome, or name its program in CABLEGRAM_BROWSER.');
  }
  const folder = await cached(`editor/chromium-${VERSION}`, to =>
    step('Fetching a Chromium for the tests (about 70 MB)', () => unpack(to)),
  );
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** The package's own unpacking is for another Node and always goes to one common folder, so its files are unpacked here. */
async function unpack(folder) {
  const packed = join(folder, 'packed');
  await npm(
    ['install', '--prefix', packed, '--ignore-scripts', '--no-save', '--loglevel=error', `${PACKAGE}@${VERSION}`],
    {
      cwd: folder,
    },
  );
  const bin = join(packed, 'node_modules', PACKAGE, 'bin');
  await expand(join(bin, 'chromium.br'), join(folder, 'chromium'));
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    await expand(join(bin, `${archive}.br`), join(packed, archive));
    await run('tar', ['xf', join(packed, archive)], { cwd: folder });
  }
  rmSync(packed, { recursive: true });
}

async function expand(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}
