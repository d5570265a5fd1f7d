import * as vscode from 'vscode';
import { open, problems, replace, retype, untilProblems } from './editing.ts';
import { same } from './expect.ts';

describe('findings', () => {
  let editor: vscode.TextEditor;
  const type = (text: string) => retype(editor, text);
  const show = (...wanted: string[]) => untilProblems(editor.document, wanted);

  beforeEach(async () => {
    editor = await open('talks.telegram');
  });

  it('are none in a telegram with date and signature', async () => {
    // The same text without its dates has one, so that silence isn't mistaken for a server that hasn't answered.
    const { document } = editor;
    const text = document.getText();
    await replace(editor, ' 7 March 1956\n', '');
    same(problems(document), []);
    await replace(editor, '7.III.56 ORLOV', 'ORLOV');
    await show('undated: Today');
    await type(text);
    await show();
  });

  it('appear while the text is typed, and go as soon as it is mended', async () => {
    await type('Today I met the Minister, who left without a word\n\nORLOV');
    await show('undated: Today');
    await replace(editor, 'Today I', '7 March 1956\n\nToday I');
    await show();
    await replace(editor, '\n\nORLOV', '');
    await show('unsigned: word');
    await replace(editor, 'a word', 'a word\n\nORLOV');
    await show();
  });

  it('go when the text says that it has no date and no signature', async () => {
    await type('Today I met the Minister, who left without a word');
    await show('undated: Today', 'unsigned: word');
    await replace(editor, 'Today I', '[undated]\n\nToday I');
    await show('unsigned: word');
    await replace(editor, 'a word', 'a word\n\n[unsigned]');
    await show();
  });

  it('of one document stay when the other in the file is edited', async () => {
    const two = await open('two.telegram');
    await untilProblems(two.document, ['undated: Telegram on the opening', 'unsigned: coast.']);
    await replace(two, 'lie off the coast.', 'lie off the coast.\n\nORLOV');
    await untilProblems(two.document, ['undated: Telegram on the opening']);
    await replace(two, '\n\nORLOV\n\n#', '\n\n#');
    await untilProblems(two.document, ['undated: Telegram on the opening', 'unsigned: port.']);
  });

  it('say what they are and where they are explained', async () => {
    await type('Today I met the Minister, who left without a word\n\nORLOV');
    await show('undated: Today');
    const [finding] = vscode.languages.getDiagnostics(editor.document.uri);
    same(finding?.source, 'cablegram');
    same(finding?.message.includes('[undated]'), true);
  });
});
