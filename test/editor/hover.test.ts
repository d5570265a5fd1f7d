import * as vscode from 'vscode';
import { close, hoverOn, open, placeOf, replace } from './editing.ts';
import { contains, same } from './expect.ts';
import { until } from './poll.ts';

describe('hover', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await open('talks.telegram');
  });
  after(close);

  it('says who it is and what office was held that day', async () => {
    const text = await hoverOn(editor.document, 'K. Tesar');
    contains(text, 'Tesar', 'Foreign Minister, Ardana', '3 December 1896', 'officials.yaml');
  });

  for (const date of ['7 March 1956', '7.III.56']) {
    it(`says what day ${date} is`, async () => {
      contains(await hoverOn(editor.document, date), '7 March 1956');
    });
  }

  it('answers as of the document’s day', async () => {
    contains(await hoverOn(editor.document, 'L.M. Brenno'), 'Minister of Trade, Velmark');
    await replace(editor, '7 March 1956', '7 March 1952');
    await until('the office of 1952', async () =>
      (await hoverOn(editor.document, 'L.M. Brenno')).includes('Deputy Chairman of the Council'),
    );
  });

  it('is silent over ordinary words', async () => {
    const { start } = placeOf(editor.document, 'The next meeting');
    const { uri } = editor.document;
    same(await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, start), []);
  });
});
