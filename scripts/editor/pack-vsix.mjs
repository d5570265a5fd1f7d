/** Packs what was built into a `.vsix` and holds it to its size. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeScript, ROOT } from '../terminal/run-command.mjs';
import { step, Trouble } from '../terminal/say.mjs';

const LARGEST = 1.5 * 1024 * 1024;

const README = 'dist/readme.md';

export async function packVsix(file) {
  mkdirSync(dirname(file), { recursive: true });
  await step('Packing the extension', async () => {
    const args = ['package', '--no-dependencies', '--readme-path', writeReadme(), '--out', file];
    await nodeScript('node_modules/@vscode/vsce/vsce', args);
    const { size } = statSync(file);
    if (size > LARGEST) throw new Trouble(`${file} has ${size} bytes; ${LARGEST} are the most.`);
    return `${Math.round(size / 1024)} kB`;
  });
  return file;
}

/** The README without pictures and without links to files, neither of which are in the package. */
function writeReadme() {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
    .replaceAll(/^!\[.*\n\n?/gm, '')
    .replaceAll(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
  writeFileSync(join(ROOT, README), text);
  return README;
}
