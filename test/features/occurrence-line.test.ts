import { expect, it } from 'vitest';
import { asWhole, withClosed } from '../../server/src/archive/archive.ts';
import { occurrencesIn } from '../../server/src/archive/occurrences.ts';
import { documentsOf } from '../../server/src/archive/archive.ts';
import { occurrenceLine } from '../../server/src/features/occurrence-line.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const BARE = archiveOf({ '/a/officials.yaml': OFFICIALS, '/a/x.telegram': 'Sandor Brenno spoke.\n' });

function archive(read: boolean) {
  const all = withClosed(BARE, [['/a/y.telegram', 'Brenno spoke. Brenno left.\n']]);
  if (!read) return all;
  for (const document of documentsOf(all))
    for (const { entry } of document.entries) occurrencesIn(all, document, entry);
  return asWhole(all);
}

it.each([
  ['/a/x.telegram', 'sandor-brenno', 'Named once in this file, 3 times in 2 files of the archive.'],
  ['/a/officials.yaml', 'sandor-brenno', 'Named 3 times in 2 files of the archive.'],
  ['/a/officials.yaml', 'olga-halvard', 'Named nowhere in the archive.'],
])('counts in the whole archive: %s, %s', (file, id, line) => {
  expect(occurrenceLine(archive(true), file, id)).toBe(line);
});

it('says where not everything has been read', () => {
  expect(occurrenceLine(archive(false), '/a/x.telegram', 'sandor-brenno')).toBe('Named once in this file.');
});
