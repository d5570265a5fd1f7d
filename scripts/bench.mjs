/** `npm run bench`: the server's speed beside other servers'; further arguments go to the benchmark. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './terminal/prepare.mjs';
import { npm, ROOT } from './terminal/run-command.mjs';
import { main, step } from './terminal/say.mjs';
import { sharedPaths } from './terminal/corpus-folder.mjs';

/** A copy, since the original can't be written to and the other servers are installed beside it. */
const COPY = join(ROOT, '.cache/bench');

await main(async () => {
  const [original, volumes] = sharedPaths('bench', 'corpus/volumes');
  await prepare();
  await copyBench(original);
  const command = `"${process.execPath}" "${join(ROOT, 'dist/server/node.js')}" --stdio`;
  const own = ['--command', command, '--name', 'cablegram', '--language', 'telegram'];
  const child = spawn(process.execPath, ['bench.mjs', ...own, ...process.argv.slice(2)], {
    cwd: COPY,
    env: { ...process.env, CABLEGRAM_CORPUS: volumes },
    stdio: 'inherit',
  });
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)));
});

async function copyBench(original) {
  const wanted = readFileSync(join(original, 'package.json'), 'utf8');
  const copied = join(COPY, 'package.json');
  const installed = existsSync(join(COPY, 'node_modules')) && readFileSync(copied, 'utf8') === wanted;
  if (!installed) rmSync(COPY, { recursive: true, force: true });
  cpSync(original, COPY, { recursive: true });
  makeWritable(COPY);
  if (installed) return;
  await step('Installing the other servers', () => npm(['install', '--loglevel=error'], { cwd: COPY }));
}

function makeWritable(path) {
  const folder = statSync(path).isDirectory();
  chmodSync(path, folder ? 0o755 : 0o644);
  if (!folder) return;
  for (const name of readdirSync(path)) if (name !== 'node_modules') makeWritable(join(path, name));
}
