/** Packs what was built into a `.vsix` and holds it to its size. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeScript } from '../terminal/run-command.mjs';
import { step, Trouble } from '../terminal/say.mjs';

const LARGEST = 1.5 * 1024 * 1024;

export async function packVsix(file) {
  mkdirSync(dirname(file), { recursive: true });
  await step('Packing the extension', async () => {
    await nodeScript('node_modules/@vscode/vsce/vsce', ['package', '--no-dependencies', '--out', file]);
    const { size } = statSync(file);
    if (size > LARGEST) throw new Trouble(`${file} has ${size} bytes; ${LARGEST} are the most.`);
    return `${Math.round(size / 1024)} kB`;
  });
  return file;
}
