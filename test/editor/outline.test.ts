import { open, outline, replace, retype } from './editing.ts';
import { same } from './expect.ts';
import { until } from './poll.ts';

describe('the outline', () => {
  it('shows the sections of a meeting, and follows an edit', async () => {
    const editor = await open('talks.telegram');
    const { document } = editor;
    const shown = async () => (await outline(document)).map(firstWords);
    await until('an outline', async () => (await shown()).length > 0);
    same(await shown(), [
      'Today talks were',
      'Comrade Brenno conveyed',
      'Then L.M. Brenno',
      'K. Tesar put',
      'We will send',
      'ORLOV',
      'Note: The draft',
    ]);
    await replace(editor, 'K. Tesar put', 'L.M. Brenno put');
    const turns = async () => (await outline(document)).filter(line => line.includes('put a question'));
    await until('the new speaker', async () => (await turns())[0]?.includes('Brenno'), turns);
  });

  it('has a root for each document of a file', async () => {
    const editor = await open('two.telegram');
    const roots = () => outline(editor.document).then(lines => lines.filter(line => !line.startsWith(' ')));
    same(await until('two', async () => (await roots()).length === 2 && roots()), [
      'Telegram on the opening',
      'Telegram on the ships',
    ]);
    await replace(editor, '# Telegram on the ships', '# Letter on the ships');
    await until('the new title', async () => (await roots())[1] === 'Letter on the ships', roots);
  });

  it('case 11: a conflict left by git is no heading and no further document', async () => {
    const editor = await open('two.telegram');
    const before = await until('two', async () => {
      const lines = await outline(editor.document);
      return lines.length > 0 && lines.filter(line => !line.startsWith(' '));
    });
    await replace(editor, 'ORLOV', '<<<<<<< HEAD\nORLOV\n=======\nN. ORLOV\n>>>>>>> letters');
    same(
      (await outline(editor.document)).filter(line => !line.startsWith(' ')),
      before,
    );
  });

  it('case 19: is that of the last text when somebody types on while it is asked for', async () => {
    const editor = await open('two.telegram');
    const asked: Promise<unknown>[] = [];
    for (let at = 1; at <= 10; at++) {
      await retype(editor, `# Report ${at}\n\n7 March 1956\n\nThe Minister left.\n\nORLOV\n`);
      asked.push(outline(editor.document));
    }
    await Promise.all(asked);
    same((await outline(editor.document))[0], 'Report 10');
  });
});

/** Three of them tell a section from the others. */
function firstWords(line: string): string {
  return line.split(' ').slice(0, 3).join(' ');
}
