/** What the tests do with the editor, and what a person would see in it. */
import * as vscode from 'vscode';
import { until } from './poll.ts';

export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(at(name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** A file of the folder that is open. */
export function at(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Puts another text into an editor as typing does: the file isn't saved. */
export async function retype(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (!(await editor.edit(builder => builder.replace(whole, text)))) throw new Error('the edit was refused');
}

/** Replaces the only place where `before` stands. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const range = placeOf(editor.document, before);
  if (!(await editor.edit(builder => builder.replace(range, after)))) throw new Error('the edit was refused');
}

export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” doesn't stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Every file as it lies on disk, and none open. An editor that is still starting may bring another text to the front: what is left is tried again. */
export async function closeAll(): Promise<void> {
  const dirty = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  await until(
    'every text to be as it lies on disk',
    async () => {
      for (const document of dirty()) await revert(document);
      return dirty().length === 0;
    },
    () => dirty().map(({ uri }) => uri.path),
  );
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

async function revert(document: vscode.TextDocument): Promise<void> {
  try {
    const editor = await vscode.window.showTextDocument(document);
    if (editor === vscode.window.activeTextEditor)
      await vscode.commands.executeCommand('workbench.action.files.revert');
  } catch {
    // It couldn't be shown: another editor opened in the meantime.
  }
}

/** The findings of a file as the Problems list shows them: `code: words underlined`. */
export function problems(document: vscode.TextDocument): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : code}: ${document.getText(range)}`);
}

export function untilProblems(document: vscode.TextDocument, wanted: readonly string[]): Promise<unknown> {
  const same = () => JSON.stringify(problems(document)) === JSON.stringify(wanted);
  return until(JSON.stringify(wanted), same, () => problems(document));
}

/** The text of the hover over some words, once there is one. */
export function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  return until(`a hover on “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, words).start.translate(0, 1),
    );
    return hovers
      .flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value)))
      .join('\n');
  });
}

/** The outline as lines, indented by depth. */
export async function outline(document: vscode.TextDocument): Promise<readonly string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const lines = (symbol: vscode.DocumentSymbol, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${symbol.name}`,
    ...symbol.children.flatMap(child => lines(child, depth + 1)),
  ];
  return (symbols ?? []).flatMap(symbol => lines(symbol, 0));
}

/** The folds as `first-last`, lines counted from 1. */
export async function folds(document: vscode.TextDocument): Promise<readonly string[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  return (ranges ?? []).map(({ start, end }) => `${start + 1}-${end + 1}`);
}
