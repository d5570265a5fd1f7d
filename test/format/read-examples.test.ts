import { describe, expect, it } from 'vitest';
import { type Example, readExamples } from './read-examples.ts';

const BOX = '```telegram\n7 March 1956\n```\n\n```facts\ndate: 1956-03-07\n```\n';

describe('examples of a page', () => {
  it.each<[string, string, readonly Example[]]>([
    ['none', '# A page\n', []],
    ['a box alone is no example', '```telegram\n7 March 1956\n```\n', []],
    ['a pair of boxes', BOX, [{ line: 1, settings: null, text: '7 March 1956\n', facts: ['date: 1956-03-07'] }]],
    [
      'settings above',
      `\`\`\`yaml\ntype: letter\n\`\`\`\n\n${BOX}`,
      [{ line: 5, settings: 'type: letter\n', text: '7 March 1956\n', facts: ['date: 1956-03-07'] }],
    ],
    [
      'a frame with its table',
      '```frame\n…\n\nText.\n```\n\n| typed | read as |\n| --- | --- |\n| `a / b ‖ c` | no date · `no title` |\n| `[[x\\|y]]` | no kind |\n',
      [
        { line: 9, settings: null, text: 'a\nb\n\nc\n\nText.\n', facts: ['no date', 'no title'] },
        { line: 10, settings: null, text: '[[x|y]]\n\nText.\n', facts: ['no kind'] },
      ],
    ],
  ])('%s', (_, page, examples) => {
    expect(readExamples(page)).toEqual(examples);
  });
});
