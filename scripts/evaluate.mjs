/** `npm run evaluate`: recognition measured on the corpus; further arguments go to the evaluation. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './terminal/prepare.mjs';
import { ROOT } from './terminal/run-command.mjs';
import { main } from './terminal/say.mjs';
import { sharedPaths } from './terminal/corpus-folder.mjs';

await main(async () => {
  const [program, corpus] = sharedPaths('evaluate/evaluate.mjs', 'corpus');
  await prepare();
  const command = `"${process.execPath}" "${join(ROOT, 'dist/cli.js')}" facts`;
  const args = [program, '--corpus', corpus, '--run', command, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)));
});
