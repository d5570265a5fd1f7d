import { folds, open, replace } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

describe('folding', () => {
  it('follows the documents of a file, and an edit', async () => {
    const editor = await open('two.telegram');
    const first = await until('folds', async () => {
      const lines = await folds(editor.document);
      return lines.length > 0 && lines;
    });
    same(first, ['1-5', '7-11']);
    await replace(editor, '# Telegram on the opening\n', '# Telegram on the opening\n\n\n');
    const shown = () => folds(editor.document);
    await until('folds two lines below', async () => (await shown()).join() === '1-7,9-13', shown);
  });
});
