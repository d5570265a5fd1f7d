/** The `cablegram` command. */
import { run } from '../cli/run.ts';
import { version } from '../../../package.json';
import { compilePatternsOnce } from './patterns.ts';
import { processTerminal } from './terminal.ts';

const serve = async () => {
  await import('./main.ts');
  return new Promise<number>(() => {});
};
compilePatternsOnce();
// One script without top-level await: scripts of that kind start soonest.
const status = run(processTerminal(version, serve), process.argv.slice(2));
void status.then(code => (process.exitCode = code));
