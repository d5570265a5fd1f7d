/** Folders in `.cache`, filled once: half-filled ones are never taken for whole ones. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../terminal/run-command.mjs';

export const CACHE = join(ROOT, '.cache');

/** The folder `.cache/<name>`; where it isn't there, `fill` is given an empty one, which takes the name once it is full. */
export async function cached(name, fill) {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  const filling = `${folder}.${process.pid}`;
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true });
  try {
    await fill(filling);
    if (existsSync(folder)) rmSync(filling, { recursive: true, force: true });
    else renameSync(filling, folder);
  } catch (error) {
    rmSync(filling, { recursive: true, force: true });
    throw error;
  }
  return folder;
}
