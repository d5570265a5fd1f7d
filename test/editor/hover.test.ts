import * as vscode from 'vscode';
import { hoverOn, open, placeOf, replace } from './editing.ts';
import { contains, same } from './expect.ts';
import { until } from './poll.ts';

describe('hover', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open('talks.telegram');
  });

  it('says who it is, what office was held that day, why, and where that is written', async () => {
    const text = await hoverOn(editor.document, 'K. Tesar');
    contains(text, 'Tesar', 'Foreign Minister, Ardana', '3 December 1896', 'initial and surname', 'officials.yaml');
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
    // Asked after a hover that there is, so that silence isn't mistaken for a server that hasn't answered.
    await hoverOn(editor.document, 'K. Tesar');
    const { start } = placeOf(editor.document, 'diplomatic bag');
    const { uri } = editor.document;
    same(await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, start), []);
  });
});
