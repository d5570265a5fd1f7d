import * as vscode from 'vscode';
import { hoverOn, open, replace, retype, untilProblems } from './editing.ts';
import { contains, same } from './expect.ts';
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
    await retype(editor, 'The Minister met K. Tesar.\n\nORLOV');
    await untilProblems(editor.document, ['undated: The']);
    await vscode.commands.executeCommand('cablegram.restartServer');
    await untilProblems(editor.document, ['undated: The']);
    contains(await hoverOn(editor.document, 'K. Tesar'), 'Tesar, Karel');
  });

  // In a web worker the server is a worker too, which can't be killed from outside.
  if (!('importScripts' in globalThis)) {
    it('comes back with its findings when its process is killed', async () => {
      const editor = await open('talks.telegram');
      await retype(editor, 'Today I met K. Tesar.\n\nORLOV');
      await untilProblems(editor.document, ['undated: Today']);
      const killed = process();
      same(killed?.kill('SIGKILL'), true);
      await until('another process', () => process()?.pid !== undefined && process()?.pid !== killed?.pid);
      await untilProblems(editor.document, ['undated: Today']);
      // They could be those of before; these can't.
      await replace(editor, '\n\nORLOV', '');
      await untilProblems(editor.document, ['undated: Today', 'unsigned: Tesar.']);
      contains(await hoverOn(editor.document, 'K. Tesar'), 'Tesar, Karel');
    });
  }
});
