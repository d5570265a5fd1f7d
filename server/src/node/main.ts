/** The language server as its own process: started with `--stdio`, `--node-ipc`, `--socket` or `--pipe`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { clientHost } from '../lsp/client-host.ts';
import { hostByScheme } from '../lsp/host-by-scheme.ts';
import { startServer } from '../lsp/server.ts';
import { diskHost } from './disk-host.ts';
import { compilePatternsOnce } from './patterns.ts';
import { wholeMessages } from './whole-messages.ts';

compilePatternsOnce();
const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin, wholeMessages(process.stdout))
  : createConnection(ProposedFeatures.all);
startServer(connection, hostByScheme(diskHost, clientHost(connection)), {
  version,
  yieldToInput: () => new Promise(resolve => setImmediate(resolve)),
  clock: () => performance.now(),
});
