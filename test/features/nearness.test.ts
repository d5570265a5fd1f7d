import { expect, it } from 'vitest';
import { authorityOf } from '../../server/src/archive/folder-authority.ts';
import { occurrencesIn } from '../../server/src/archive/occurrences.ts';
import { nearnessOf } from '../../server/src/features/nearness.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

function nearness(day: string | null): Record<string, number> {
  const { archive, document, offset } = atCursor('Olga Halvard came. $0', {
    '/a/officials.yaml': OFFICIALS,
    '/a/y.telegram': 'Ivar Halvard left.\n',
    '/a/deep/z.telegram': 'Sandor Brenno left.\n',
  });
  for (const other of archive.open.values())
    for (const { entry } of other.entries) occurrencesIn(archive, other, entry);
  const near = nearnessOf(archive, document, offset, day);
  return Object.fromEntries(
    [...authorityOf(archive, document.file).officials].map(([id, official]) => [id, near(official)]),
  );
}

it.each([
  ['1962-11-04', 2],
  ['1970-11-04', 3],
  [null, 3],
])('on %s', (day, brenno) => {
  expect(nearness(day)).toEqual({ 'olga-halvard': 0, 'ivar-halvard': 1, 'sandor-brenno': brenno });
});
