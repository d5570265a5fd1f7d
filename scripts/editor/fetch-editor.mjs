/** VS Code's own server and a Node that runs it, both from npm, kept in `.cache`. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from '../terminal/run-command.mjs';
import { step, Trouble } from '../terminal/say.mjs';
import { cached } from './cache.mjs';

const EDITOR = 'code-server@4.139.1';
const NODE = '24.21.0';

/** Paths of Node and of VS Code's `server-main.js`. */
export async function fetchEditor() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Trouble(
      'VS Code in the browser can be had on Linux only: install VS Code, or name its program in CABLEGRAM_EDITOR.',
    );
  }
  const nodePackage = `node-linux-${process.arch}`;
  const node = await cached(`editor/node-${NODE}`, folder =>
    step('Fetching the Node that VS Code needs (about 50 MB)', () =>
      npm(['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${nodePackage}@${NODE}`], { cwd: folder }),
    ),
  );
  const editor = await cached(`editor/${EDITOR.replace('@', '-')}`, folder =>
    step('Fetching VS Code for the browser (about 60 MB)', () => unpack(folder)),
  );
  return {
    node: join(node, 'node_modules', nodePackage, 'bin/node'),
    serverMain: join(editor, 'lib/vscode/out/server-main.js'),
  };
}

async function unpack(folder) {
  await npm(['pack', '--silent', EDITOR], { cwd: folder });
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz'));
  await run('tar', ['xzf', archive, '--strip-components=1'], { cwd: folder });
  rmSync(join(folder, archive));
  // Its own lock file is not one that npm ci accepts; the packages of code-server itself aren't needed.
  await npm(['install', '--ignore-scripts', '--omit=dev', '--loglevel=error'], { cwd: join(folder, 'lib/vscode') });
}
