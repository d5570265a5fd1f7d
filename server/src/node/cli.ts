/** The `cablegram` command. */
import { run } from '../cli/run.ts';
import { version } from '../../../package.json' with { type: 'json' };
import { processTerminal } from './terminal.ts';

const serve = async () => (await import('./stdio-server.ts')).serveStdio();
process.exitCode = await run(processTerminal(version, serve), process.argv.slice(2));
