import * as vscode from 'vscode';
import { at, hoverOn, open, untilProblems } from './editing.ts';
import { contains } from './expect.ts';

const TEXT = ['# 𝔙elmark 📜 talks', '', 'The Minister 𝔗 saw K. Tesar.', '', 'ORLOV', ''];

describe('case 24: places are those that a person sees', () => {
  for (const [name, text] of [
    ['with lines that end in CRLF', TEXT.join('\r\n')],
    ['with a byte order mark', `\uFEFF${TEXT.join('\n')}`],
  ] as const) {
    it(name, async () => {
      await vscode.workspace.fs.writeFile(at('characters.telegram'), new TextEncoder().encode(text));
      const { document } = await open('characters.telegram');
      await untilProblems(document, ['undated: 𝔙elmark 📜 talks']);
      contains(await hoverOn(document, 'K. Tesar'), 'Tesar, Karel');
    });
  }
});
