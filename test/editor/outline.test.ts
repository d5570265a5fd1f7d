import { close, open, outline, replace } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

describe('the outline', () => {
  it('shows who speaks, and follows an edit', async () => {
    const { document, ...editor } = await open('talks.telegram');
    const shown = await until('an outline', async () => {
      const lines = await outline(document);
      return lines.length > 0 && lines;
    });
    same(shown, []);
    void editor;
    await close();
  });

  it('has a root for each document of a file', async () => {
    const editor = await open('two.telegram');
    const roots = () => outline(editor.document).then(lines => lines.filter(line => !line.startsWith(' ')));
    same(await until('two', async () => (await roots()).length === 2 && roots()), ['First', 'Second']);
    await replace(editor, '# Second', '# Third');
    await until('the new title', async () => (await roots())[1] === 'Third');
    await close();
  });
});
