import * as vscode from 'vscode';
import { at, close, open } from './editing.ts';
import { same } from './expect.ts';
import { extension } from './extension.ts';
import { until } from './poll.ts';

describe('the extension', () => {
  it('is there and sleeps', () => same(extension().isActive, false));

  for (const name of ['readme.md', 'other.yaml', 'letters/plain.txt']) {
    it(`sleeps on when ${name} is opened`, async () => {
      await open(name);
      // Whoever would start has been told of the file by the time the editor can answer about it.
      await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', at(name));
      same(extension().isActive, false);
      await close();
    });
  }

  it('starts when a telegram is opened', async () => {
    const { document } = await open('talks.telegram');
    same(document.languageId, 'telegram');
    await until('the extension', () => extension().isActive);
  });

  it('knows its files by their names', async () => {
    const languages: string[] = [];
    for (const name of ['talks.telegram', 'officials.yaml', 'other.yaml', 'letters/plain.txt']) {
      languages.push((await vscode.workspace.openTextDocument(at(name))).languageId);
    }
    same(languages, ['telegram', 'officials', 'yaml', 'plaintext']);
  });

  it('leaves prose alone: no brackets, suggestions, boxes or blanks of its own', () => {
    const settings = vscode.workspace.getConfiguration('', { languageId: 'telegram', uri: at('talks.telegram') });
    same(
      [
        'editor.wordWrap',
        'editor.autoClosingBrackets',
        'editor.autoClosingQuotes',
        'editor.wordBasedSuggestions',
        'editor.formatOnSave',
        'editor.unicodeHighlight.ambiguousCharacters',
        'files.trimTrailingWhitespace',
        'files.insertFinalNewline',
        'files.trimFinalNewlines',
      ].map(name => settings.get(name)),
      ['on', 'never', 'never', 'off', false, false, false, false, false],
    );
  });

  it('is declared fit for restricted and virtual workspaces', () => {
    const { capabilities } = extension().packageJSON as { capabilities: unknown };
    same(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    same('enabledApiProposals' in extension().packageJSON, false);
  });
});
