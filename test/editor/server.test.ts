import * as vscode from 'vscode';
import { hoverOn, open, retype, untilProblems } from './editing.ts';
import { same } from './expect.ts';
import { extension } from './extension.ts';
import { until } from './poll.ts';

/** What only a client that runs a process has. */
interface WithProcess {
  readonly serverProcess?: { readonly pid?: number; kill(signal: string): boolean };
}

describe('the server', () => {
  const process = () => (extension().exports.client() as WithProcess | null)?.serverProcess;

  it('brings its findings back after a restart by command', async () => {
    const editor = await open('talks.telegram');
    await retype(editor, 'The Minister left.\n\nORLOV');
    await untilProblems(editor.document, ['undated: The']);
    await vscode.commands.executeCommand('cablegram.restartServer');
    await untilProblems(editor.document, ['undated: The']);
  });

  if (vscode.env.appHost !== 'web' || vscode.env.remoteName !== undefined) {
    it('brings them back when its process is killed', async () => {
      const { document } = await open('talks.telegram');
      const killed = process();
      same(killed?.kill('SIGKILL'), true);
      await until('no findings', () => vscode.languages.getDiagnostics(document.uri).length === 0);
      await untilProblems(document, ['undated: The']);
      same(process()?.pid === killed?.pid, false);
      await hoverOn(document, 'ORLOV').catch(() => undefined);
    });
  }
});
