import * as vscode from 'vscode';
import { at, open, untilProblems } from './editing.ts';
import { same } from './expect.ts';
import { extension } from './extension.ts';

const DEFAULTS: Readonly<Record<string, unknown>> = {
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  // Names of officials are offered while typing, taken only on purpose; other words aren't.
  'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
  'editor.acceptSuggestionOnEnter': 'off',
  'editor.acceptSuggestionOnCommitCharacter': false,
  'editor.snippetSuggestions': 'none',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.formatOnSave': false,
  'files.trimTrailingWhitespace': false,
  'files.insertFinalNewline': false,
  'files.trimFinalNewlines': false,
};

describe('the extension', () => {
  it('is there and sleeps', () => same(extension().isActive, false));

  for (const name of ['readme.md', 'other.yaml', 'letters/plain.txt']) {
    it(`sleeps on when ${name} is opened`, async () => {
      await open(name);
      // Whoever would start has been told of the file by the time the editor can answer about it.
      await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', at(name));
      same(extension().isActive, false);
    });
  }

  it('starts when a telegram is opened, and says what it finds', async () => {
    const { document } = await open('two.telegram');
    same(document.languageId, 'telegram');
    await untilProblems(document, ['undated: Telegram on the opening', 'unsigned: coast.']);
    same(extension().isActive, true);
  });

  it('knows its files by their names', async () => {
    const languages: string[] = [];
    for (const name of ['talks.telegram', 'officials.yaml', 'other.yaml', 'letters/plain.txt']) {
      languages.push((await vscode.workspace.openTextDocument(at(name))).languageId);
    }
    same(languages, ['telegram', 'officials', 'yaml', 'plaintext']);
  });

  it('case 25: leaves prose alone: no boxes, suggestions, brackets or blanks of its own', () => {
    const settings = vscode.workspace.getConfiguration('', { languageId: 'telegram', uri: at('talks.telegram') });
    for (const [name, value] of Object.entries(DEFAULTS)) same([name, settings.get(name)], [name, value]);
  });

  it('is declared fit for restricted and virtual workspaces', () => {
    const { capabilities } = extension().packageJSON as { capabilities: unknown };
    same(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    same('enabledApiProposals' in extension().packageJSON, false);
  });

  it('case 28: brings what it reads with it', async () => {
    const { extensionUri, packageJSON } = extension();
    const named = [...JSON.stringify(packageJSON).matchAll(/"(\.\/(?:schemas|syntaxes|dist)\/[^"]+)"/g)];
    same(named.length > 3, true);
    for (const [, path = ''] of named) await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, path));
  });
});
