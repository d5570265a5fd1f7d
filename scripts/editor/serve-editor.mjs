/** Starts VS Code's server on this machine alone. */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atEnd } from '../terminal/ending.mjs';
import { Trouble } from '../terminal/say.mjs';
import { fetchEditor } from './fetch-editor.mjs';
import { USER_SETTINGS } from './user-settings.mjs';

const START_LIMIT_MS = 60_000;

/**
 * Resolves to the port once the server listens. `data` is the folder of settings and state, `extensions` that of
 * installed extensions; without them both lie in a private folder, which goes away at the end. `log` takes the server's output.
 */
export async function serveEditor({
  port = 0,
  data,
  extensions,
  settings = {},
  smokeTest = false,
  trust = false,
  log,
} = {}) {
  const { node, serverMain } = await fetchEditor();
  const scratch = privateFolder();
  const dataFolder = data ?? join(scratch, 'data');
  writeUserSettings(dataFolder, settings);
  const args = [serverMain, '--host=127.0.0.1', `--port=${port}`, '--without-connection-token'];
  args.push('--accept-server-license-terms', '--telemetry-level=off');
  args.push(`--server-data-dir=${dataFolder}`, `--extensions-dir=${extensions ?? join(scratch, 'extensions')}`);
  if (smokeTest) args.push('--enable-smoke-test-driver');
  if (!trust) args.push('--disable-workspace-trust');
  const server = spawn(node, args, {
    env: cleanEnvironment(scratch),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = atEnd(() => {
    killGroup(server.pid);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  });
  return { port: await listening(server, port, log), stop, server, data: dataFolder };
}

/** Installs a `.vsix` into a folder of extensions. */
export async function installVsix(vsix, extensions, runCommand) {
  const { node, serverMain } = await fetchEditor();
  const scratch = privateFolder();
  try {
    const args = [
      '--install-extension',
      vsix,
      '--force',
      '--accept-server-license-terms',
      '--server-data-dir',
      scratch,
    ];
    await runCommand(node, [serverMain, ...args, '--extensions-dir', extensions]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function writeUserSettings(data, settings) {
  const file = join(data, 'data/User/settings.json');
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...USER_SETTINGS, ...settings }, null, 2));
}

/** Sockets are made in the folder for temporary files, and their paths must be short. */
function privateFolder() {
  return mkdtempSync(join(process.platform === 'win32' ? tmpdir() : '/tmp', 'cablegram-'));
}

/** An editor that runs around this script must not be taken for the one that is started here. */
function cleanEnvironment(scratch) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'XDG_RUNTIME_DIR',
  );
  return { ...Object.fromEntries(kept), TMPDIR: scratch };
}

function listening(server, port, log) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const file = log ? createWriteStream(log) : null;
    const limit = setTimeout(() => fail('it did not start in time'), START_LIMIT_MS);
    const fail = why => {
      clearTimeout(limit);
      reject(
        new Trouble(
          printed.includes('EADDRINUSE')
            ? `Port ${port} is taken: end the program that uses it, or choose another with CABLEGRAM_PORT.`
            : `VS Code's server could not be started: ${why}.\n${printed.slice(-2000)}`,
        ),
      );
    };
    const take = chunk => {
      file?.write(chunk);
      if (printed.length > 100_000) return;
      printed += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(printed);
      if (found) {
        clearTimeout(limit);
        resolve(Number(found[1]));
      } else if (printed.includes('EADDRINUSE')) fail('');
    };
    server.stdout.setEncoding('utf8').on('data', take);
    server.stderr.setEncoding('utf8').on('data', take);
    server.on('error', error => fail(error.message));
    server.on('exit', code => fail(`it ended with ${code}`));
  });
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
