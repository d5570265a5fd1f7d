import { expect, it } from 'vitest';
import { authorityHoverAt } from '../../server/src/features/authority-hover.ts';
import { PLAIN } from '../../server/src/features/markup.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const OWN = '/a/b/officials.yaml';

function hover(words: string, nth = 0, others: Readonly<Record<string, string>> = {}) {
  let at = OFFICIALS.indexOf(words);
  for (let seen = 0; seen < nth; seen++) at = OFFICIALS.indexOf(words, at + 1);
  const archive = archiveOf({ [OWN]: OFFICIALS, ...others });
  return authorityHoverAt(archive, OWN, at + 1, PLAIN);
}

it.each([
  ['born', 'Day, month or year of birth'],
  ['title', 'The office, with its country'],
  ['wikidata', 'Wikidata, such as'],
  ['1901-03-04', '4 March 1901 · Monday'],
  ['1977', '1977'],
])('says what %s is', (words, content) => expect(hover(words)?.content).toContain(content));

it('says who an entry is and how often named', () => {
  expect(hover('sandor-brenno')?.content).toBe(
    'Brenno, Sandor (4 March 1901 – 1977)\n\nNamed nowhere in the archive, as far as it has been read.',
  );
});

it('says which of two entries of one id counts', () => {
  expect(hover('sandor-brenno', 0, { '/a/officials.yaml': OFFICIALS })).toMatchObject({
    content: expect.stringContaining('This entry goes before another of the same id.'),
    places: [{ file: '/a/officials.yaml' }],
  });
  expect(hover('sandor-brenno', 0, { '/a/b/a.officials.yaml': OFFICIALS })?.content).toContain(
    'Another entry of the same id goes before',
  );
});

it.each(['careful', 'Consul', 'Sándor'])('is silent over %s', words => expect(hover(words)).toBeNull());
