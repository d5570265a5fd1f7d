/** The folder beside the project that holds the corpus, the evaluation and the benchmark. Not everybody has it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.mjs';
import { Trouble } from './say.mjs';

export const SHARED = join(ROOT, '../shared');

/** Paths below `shared`, or a Trouble that names what is missing. */
export function sharedPaths(...paths) {
  for (const path of paths) {
    if (existsSync(join(SHARED, path))) continue;
    throw new Trouble(`This needs ../shared/${path}, which isn't there: put the folder “shared” beside the project's.`);
  }
  return paths.map(path => join(SHARED, path));
}
