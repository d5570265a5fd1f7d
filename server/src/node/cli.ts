/** The `cablegram` command. */
import { run } from '../cli/run.ts';
import { version } from '../../../package.json';
import { processTerminal } from './terminal.ts';

const serve = async () => {
  await import('./main.ts');
  return new Promise<number>(() => {});
};
process.exitCode = await run(processTerminal(version, serve), process.argv.slice(2));
