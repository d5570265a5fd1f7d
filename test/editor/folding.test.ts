import { close, folds, open, replace } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

describe('folding', () => {
  it('follows the documents of a file, and an edit', async () => {
    const editor = await open('two.telegram');
    const before = await until('folds', async () => {
      const lines = await folds(editor.document);
      return lines.length > 0 && lines;
    });
    same(before, []);
    await replace(editor, '# First\n', '# First\n\n\n');
    await until('folds two lines below', async () => (await folds(editor.document)).join() !== before.join());
    await close();
  });
});
