/** What an editor does with officials, on the sample archive. */
import * as vscode from 'vscode';
import { at, hoverOn, open, placeOf, replace, untilProblems } from './editing.ts';
import { contains, same } from './expect.ts';
import { until } from './poll.ts';

const TELEGRAM = 'samples/velmark/002-cipher-telegram.telegram';
const RECORD = 'samples/velmark/005-conversation-initials.telegram';
const AUTHORITY = 'samples/velmark/officials.yaml';

/** As a person who confirms them does, and nothing else asks. */
async function apply(edit: vscode.WorkspaceEdit): Promise<void> {
  const plain = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) plain.set(uri, edits);
  if (!(await vscode.workspace.applyEdit(plain))) throw new Error('the edit was refused');
}

async function fixes(document: vscode.TextDocument, words: string): Promise<readonly vscode.CodeAction[]> {
  const range = placeOf(document, words);
  const start = range.start.translate(0, 1);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}

describe('officials of the sample archive', () => {
  it('hover tells the office of the day, and leads to the concordance', async () => {
    const { document } = await open(TELEGRAM);
    const text = await hoverOn(document, 'K. Tesar');
    contains(text, 'Tesar, Karel', 'Foreign Minister, Ardana on 7 March 1956', 'officials\\.yaml');
    contains(text, '(command:cablegram.showConcordance?');
  });

  it('references are found in every document, and from the entry', async () => {
    const { document } = await open(TELEGRAM);
    const files = async (uri: vscode.Uri, position: vscode.Position) => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        position,
      );
      return new Set(places.map(place => place.uri.path.split('/').at(-1)));
    };
    const named = await until('references', async () => {
      const found = await files(document.uri, placeOf(document, 'K. Tesar').start);
      return found.size > 5 && found;
    });
    same(named.has('officials.yaml'), true);
    same(named.has('011-russian.telegram'), true);
    const authority = await open(AUTHORITY);
    same((await files(at(AUTHORITY), placeOf(authority.document, 'karel-tesar').start)).size, named.size);
  });

  it('an id is renamed in the authority and in every mark', async () => {
    const telegram = await open(TELEGRAM);
    await replace(telegram, 'K. Tesar declared', '[[karel-tesar|K. Tesar]] declared');
    const authority = await open(AUTHORITY);
    const edit = await until('the edit', async () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        authority.document.uri,
        placeOf(authority.document, 'karel-tesar').start,
        'tesar',
      ),
    );
    await apply(edit);
    contains(authority.document.getText(), 'id: tesar\n');
    contains(telegram.document.getText(), '[[tesar|K. Tesar]] declared');
    await until('the hover of the mark', async () =>
      (await hoverOn(telegram.document, 'K. Tesar]] declared')).includes('marked so'),
    );
  });

  it('completion offers first who is named in the document', async () => {
    const editor = await open(TELEGRAM);
    await replace(editor, 'K. Tesar declared', '[[ declared');
    const { end } = placeOf(editor.document, '[[');
    const items = await until('ids', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        end,
      );
      const found = list.items.filter(({ detail }) => detail?.includes(': '));
      return found.length > 0 && found;
    });
    const ids = [...items]
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    same(ids.slice(0, 5), ['leon-brenno', 'lev-brenno', 'piotr-kowal', 'nikolai-orlov', 'adam-rusal']);
  });

  it('a quick fix adds a name that nobody bears, and hover knows him then', async () => {
    const { document } = await open(RECORD);
    const authority = await open(AUTHORITY);
    const before = authority.document.getText();
    const add = await until('the fix', async () =>
      (await fixes(document, 'I. Maren')).find(({ title }) => title === 'Add “Maren, I.” as a new official'),
    );
    if (!add.edit) throw new Error('it has no edit');
    await apply(add.edit);
    same(authority.document.getText(), `${before.trimEnd()}\n\n  - id: i-maren\n    name: Maren, I.\n`);
    await until('the hover', async () => (await hoverOn(document, 'I. Maren')).includes('Maren, I'));
  });

  it('a quick fix marks a name as nobody’s', async () => {
    const { document } = await open(RECORD);
    const mark = await until('the fix', async () =>
      (await fixes(document, 'I. Maren')).find(({ title }) => title.startsWith('Not a person')),
    );
    if (!mark.edit) throw new Error('it has no edit');
    await apply(mark.edit);
    contains(document.getText(), '[[?|I. Maren]]');
  });

  it('the concordance is a page of its own', async () => {
    const { document } = await open(TELEGRAM);
    const { line, character } = placeOf(document, 'K. Tesar').start;
    await hoverOn(document, 'K. Tesar');
    await vscode.commands.executeCommand('cablegram.showConcordance', {
      textDocument: { uri: document.uri.toString() },
      position: { line, character },
    });
    const page = await until('the page', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'cablegram-concordance' && shown;
    });
    same(page.languageId, 'telegram-concordance');
    contains(page.getText(), 'Tesar, Karel (karel-tesar): named', '7 March 1956', '002-cipher-telegram.telegram:5');
  });

  it('a mistake in an authority is a finding at its place', async () => {
    const authority = await open(AUTHORITY);
    await replace(authority, 'born: 1896-12-03', 'born: long ago');
    await untilProblems(authority.document, ['invalid-edtf: long ago']);
    await replace(authority, 'long ago', '1896-12-03');
    await untilProblems(authority.document, []);
  });
});
