/** A folder of installed extensions in which this project is one, so that a new build is there after a reload. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../terminal/run-command.mjs';

export function linkExtension(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const link = join(folder, `${publisher}.${name}-${version}`);
  if (existsSync(link)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(ROOT, link, 'dir');
  return folder;
}
