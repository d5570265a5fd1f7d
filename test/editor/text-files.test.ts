import * as vscode from 'vscode';
import { at, open, untilProblems } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

describe('.txt files', () => {
  it('are telegrams in a folder that says so, after the command and not before', async () => {
    const { document } = await open('letters/plain.txt');
    same(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('cablegram.treatTextAsTelegrams', at(''));
    const language = () => vscode.window.activeTextEditor?.document.languageId;
    await until('a telegram', () => language() === 'telegram', language);
    await untilProblems(document, ['undated: The']);
    const settings = vscode.workspace.getConfiguration('files').inspect('associations')?.workspaceValue;
    same(settings, { '*.txt': 'telegram' });
    const written = await vscode.workspace.fs.readFile(at('.cablegram.yaml'));
    same(new TextDecoder().decode(written).includes('txt: telegrams\n'), true);
  });
});
