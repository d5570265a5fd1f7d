import * as vscode from 'vscode';
import { at, open, placeOf, replace, retype, untilProblems } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

/** What the editor's light bulb offers at these words, or what it would do on saving. */
async function offered(
  document: vscode.TextDocument,
  words: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  const range = placeOf(document, words);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
  return actions.filter(({ kind: own }) => own !== undefined && kind.contains(own));
}

async function take(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const action = await until(`“${title}” to be offered`, async () =>
    (await offered(document, words)).find(each => each.title.startsWith(title)),
  );
  if (!action.edit || !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`“${title}” was refused`);
}

describe('quick fixes', () => {
  let editor: vscode.TextEditor;
  const TEXT = 'The Minister left without a word\n\nORLOV\n';

  beforeEach(async () => {
    editor = await open('talks.telegram');
    await retype(editor, TEXT);
    await untilProblems(editor.document, ['undated: The']);
  });

  it('insert what the document says of itself, and the finding goes', async () => {
    const [first] = await offered(editor.document, 'The Minister');
    same([first?.title, first?.isPreferred], ['Insert [undated]: the document has no date', true]);
    await take(editor.document, 'The Minister', 'Insert [undated]');
    same(editor.document.getText(), `[undated]\n\n${TEXT}`);
    await untilProblems(editor.document, []);
  });

  it('show what they change in the source’s text', async () => {
    await retype(editor, 'The Minister left without a word\n\n4.Xl.62 ORLOV\n');
    await untilProblems(editor.document, ['ocr-date: 4.Xl.62']);
    await take(editor.document, '4.Xl.62', 'Change the source’s 4.Xl.62 to 4.XI.62');
    await untilProblems(editor.document, []);
  });

  it('silence a rule on its line', async () => {
    await take(editor.document, 'The Minister', 'Silence undated on this line');
    await untilProblems(editor.document, []);
    await replace(editor, 'The Minister', '7 March 1956\n\nThe Minister');
    await untilProblems(editor.document, ['unused-ignore: {>>cablegram-ignore undated<<}']);
  });

  it('turn a rule off in the folder, in a file that is made for it', async () => {
    const settings = at('.cablegram.yaml');
    await take(editor.document, 'The Minister', 'Turn undated off in ');
    await untilProblems(editor.document, []);
    const written = await vscode.workspace.openTextDocument(settings);
    same(written.getText(), 'rules:\n  undated: off\n');
    await written.save();
    await vscode.workspace.fs.delete(settings);
    await untilProblems(editor.document, ['undated: The']);
  });

  it('of all findings at once are those that need no asking', async () => {
    await retype(editor, `{>>cablegram-ignore unsigned<<}\n${TEXT}`);
    await untilProblems(editor.document, ['unused-ignore: {>>cablegram-ignore unsigned<<}', 'undated: The']);
    const [all] = await offered(editor.document, 'The', vscode.CodeActionKind.SourceFixAll);
    same(all?.kind?.value, 'source.fixAll.cablegram');
    if (!all?.edit || !(await vscode.workspace.applyEdit(all.edit))) throw new Error('fix-all was refused');
    same(editor.document.getText(), TEXT);
    await untilProblems(editor.document, ['undated: The']);
  });

  it('stand beside a link to the rule’s page, which comes with the extension', async () => {
    const [finding] = vscode.languages.getDiagnostics(editor.document.uri);
    const code = finding?.code;
    if (typeof code !== 'object') throw new Error('the code is no link');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
    same(page.split('\n')[0], '# undated');
  });
});
