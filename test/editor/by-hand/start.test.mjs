/** `npm start` as somebody meets it who has just cloned: which editor opens, and one clear sentence where none can. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CACHE } from '../../../scripts/editor/cache.mjs';
import { ROOT } from '../../../scripts/terminal/run-command.mjs';

const FOLDER = join(CACHE, 'start-test');
const PORT = 8971;

let ends = [];

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

it('opens the VS Code that is named, on the samples, with the extension', async () => {
  const { code, output } = await ended(
    start({ CABLEGRAM_EDITOR: stub('printf "%s\\n" "$@" >"$0.said"'), DISPLAY: ':0' }),
  );
  expect(output).toContain('✓ Opening VS Code on the sample archive');
  expect(readFileSync(join(FOLDER, 'code.said'), 'utf8').trim().split('\n')).toEqual([
    '--new-window',
    `--extensionDevelopmentPath=${ROOT.replace(/\/$/, '')}/`,
    join(ROOT, 'samples'),
    join(ROOT, 'samples/velmark/002-cipher-telegram.telegram'),
  ]);
  expect(code).toBe(0);
});

it('skips what is done', async () => {
  const { output } = await ended(start({ CABLEGRAM_EDITOR: stub('exit 0'), DISPLAY: ':0' }));
  expect(output).toContain('✓ The packages are installed');
  expect(output).toContain('✓ The build is up to date');
});

it.each([
  ['an editor that isn’t there', () => '/nowhere/code', 'CABLEGRAM_EDITOR names /nowhere/code, which isn’t there.'],
  ['an editor that fails', () => stub('exit 7'), 'ended with 7: name another VS Code in CABLEGRAM_EDITOR.'],
])('%s is one sentence', async (_, editor, sentence) => {
  const { code, output } = await ended(start({ CABLEGRAM_EDITOR: editor(), DISPLAY: ':0' }));
  expect(output.replaceAll("'", '’')).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

it('without a display the editor opens in the browser, and Ctrl-C ends it', async () => {
  const run = start({ CABLEGRAM_EDITOR: stub('exit 0'), CABLEGRAM_PORT: String(PORT) });
  const address = await run.said(/http:\/\/127\.0\.0\.1:\d+\/\?folder=\S+/);
  expect(run.output()).toContain('There is no display for the VS Code on this machine: it opens in the browser.');
  expect((await fetch(address)).status).toBe(200);
  // A terminal sends Ctrl-C to the whole group of processes.
  process.kill(-(run.child.pid ?? 0), 'SIGINT');
  const { code, output } = await ended(run);
  expect(output).toContain('Ended.');
  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

it('a port that is taken is one sentence', async () => {
  const other = createServer();
  await new Promise(resolve => other.listen(PORT, '127.0.0.1', resolve));
  ends.push(() => new Promise(resolve => other.close(resolve)));
  const { code, output } = await ended(start({ CABLEGRAM_EDITOR: stub('exit 0'), CABLEGRAM_PORT: String(PORT) }));
  expect(output).toContain(
    `Port ${PORT} is taken: end the program that uses it, or choose another with CABLEGRAM_PORT.`,
  );
  expect(code).toBe(1);
});

it('no network is one sentence', async () => {
  const clone = join(FOLDER, 'clone');
  for (const path of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, path), join(clone, path), { recursive: true });
  const { code, output } = await ended(
    start(
      {
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_cache: join(FOLDER, 'npm-cache'),
        npm_config_fetch_retries: '0',
      },
      clone,
    ),
  );
  expect(output).toContain('The npm registry does not answer: connect to the network');
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

/** A program that stands for VS Code. */
function stub(script) {
  const file = join(FOLDER, 'code');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function start(env, root = ROOT) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...plain } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...plain, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  }
  const closed = new Promise(resolve => child.on('close', resolve));
  ends.push(async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
    await closed;
  });
  const said = wanted =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = wanted.exec(output);
        if (found) resolve(found[0]);
      };
      listeners.add(look);
      void closed.then(() => reject(new Error(`it ended without ${wanted}:\n${output}`)));
      look();
    });
  return { child, closed, said, output: () => output };
}

async function ended(run) {
  return { code: await run.closed, output: run.output() };
}
