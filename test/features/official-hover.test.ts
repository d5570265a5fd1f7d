import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { MARKDOWN, PLAIN } from '../../server/src/features/markup.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

function hover(marked: string, officials = OFFICIALS, markup = PLAIN) {
  const { archive, document, offset, text } = atCursor(marked, { '/a/officials.yaml': officials });
  const found = hoverAt(archive, document, offset, markup);
  return found && { on: slice(text, found.span), content: found.content, places: found.places.map(({ file }) => file) };
}

it('tells the name, the office of that day, the life, the note and why', () => {
  const found = hover('4 November 1962\n\nSandor Bre$0nno spoke with me.\n');
  expect(found?.on).toBe('Sandor Brenno');
  expect(found?.places).toEqual(['/a/officials.yaml']);
  expect(found?.content.split('\n\n')).toMatchObject([
    'Brenno, Sandor (4 March 1901 – 1977)\nAmbassador of Ardana on 4 November 1962',
    'A *careful* man.',
    'Also written Sándor Brenno',
    'Wikidata (https://www.wikidata.org/wiki/Q1)',
    expect.stringMatching(/^Resolved so: .+ Named once in this file\.$/),
  ]);
});

it.each<[day: string, lines: string[]]>([
  ['4 November 1962', ['Ambassador of Ardana on 4 November 1962']],
  [
    '4 November 1959',
    [
      'No office recorded for 4 November 1959',
      'Before: Consul at Velm (1955–1958)',
      'After: Ambassador of Ardana (January 1960 – 1964)',
    ],
  ],
  ['4 November 1970', ['No office recorded for 4 November 1970', 'Before: Ambassador of Ardana (January 1960 – 1964)']],
  ['[Date: November 1963]', ['Ambassador of Ardana throughout November 1963']],
  ['[undated]', ['Ambassador of Ardana (January 1960 – 1964)', 'Consul at Velm (1955–1958)']],
])('as of %s', (day, lines) => {
  const found = hover(`${day}\n\nSandor Bre$0nno spoke with me.\n`);
  expect(found?.content.split('\n\n')[0]?.split('\n').slice(1)).toEqual(lines);
});

it.each([
  ['Mr. Tes$0ar spoke with me.', '“Mr. Tesar”', 'no official of that name'],
  ['Boris Bren$0no spoke with me.', '“Boris Brenno”', 'Not Brenno, Sandor:'],
  ['[[?|The Mini$0ster]] spoke with me.', '“The Minister”', 'marked as unknown'],
])('says plainly that nobody is known: %s', (text, name, why) => {
  const found = hover(`4 November 1962\n\n${text}\n`);
  expect(found?.content).toContain(`No official is known as ${name}.`);
  expect(found?.content).toContain(why);
  expect(found?.places).toEqual([]);
});

it('says nothing where nobody is listed at all', () => {
  expect(hover('4 November 1962\n\nMr. Tes$0ar spoke with me.\n', 'officials: []\n')).toBe(null);
});

it.each(['The har$0bour is closed.', 'Yester$0day nobody spoke.'])('says nothing of other words: %s', text => {
  expect(hover(`4 November 1962\n\n${text}\n`)).toBe(null);
});

it('names all who may be meant, each with the reason', () => {
  const found = hover('4 November 1962\n\nHalv$0ard spoke with me.\n');
  expect(found?.content).toContain('“Halvard” may be one of 2:');
  expect(found?.content).toContain('Halvard, Ivar');
  expect(found?.content).toContain('Halvard, Olga');
});

it('counts every name of the official in the file', () => {
  const found = hover('4 November 1962\n\nSandor Bre$0nno spoke. Brenno asked.\n\n# Other\n\nBrenno came.\n');
  expect(found?.content).toContain('Named 3 times in this file');
});

it('says which of two entries counts', () => {
  const { archive, document, offset } = atCursor(
    'Sandor Bre$0nno spoke.\n',
    {
      '/officials.yaml': OFFICIALS,
      '/a/officials.yaml': OFFICIALS,
      '/a/b/officials.yaml': OFFICIALS,
    },
    '/a/b',
  );
  const both = { ...archive, roots: ['/a'] };
  expect(hoverAt(both, document, offset, PLAIN)?.content).toContain(
    'This entry, in b/officials.yaml, goes before that in a/officials.yaml.',
  );
});

it('nothing in an authority becomes markup', () => {
  const evil = OFFICIALS.replace('A *careful* man.', '"[click](command:evil) ![p](http://a.example/p.png) <b>"');
  const content = hover('4 November 1962\n\nSandor Bre$0nno spoke.\n', evil, MARKDOWN)?.content ?? '';
  expect(content).toContain('**Brenno, Sandor**');
  expect(content).not.toMatch(/(?<!\\)\]\((?:command|http:)|(?<!\\)!\[|(?<!\\)<b/);
});

it.each(['4 November 1962\n\nThe harbour of Vel$0mark.\n', 'No na$0me.\n', '$0'])('%j says nothing', marked => {
  expect(hover(marked)).toBeNull();
});
