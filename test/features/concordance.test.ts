import { expect, it } from 'vitest';
import { concordanceIn, inOrder } from '../../server/src/features/concordance.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

it('has every place of one document with date, role and reason', () => {
  const { archive, document } = atCursor('$04 November 1962\n\nSandor Brenno came.\n\n# Two\n\nBrenno left.\n', {
    '/a/officials.yaml': OFFICIALS,
  });
  const found = concordanceIn(archive, document, new Set(['sandor-brenno']));
  expect(found.map(({ date, title, name, sentence }) => [date, title, name, sentence])).toEqual([
    ['1962-11-04', null, 'Sandor Brenno', 'Sandor Brenno came.'],
    [null, 'Two', 'Brenno', 'Brenno left.'],
  ]);
  expect(inOrder([...found].reverse()).map(({ date }) => date)).toEqual(['1962-11-04', null]);
  expect(concordanceIn(archive, document, new Set(['olga-halvard']))).toEqual([]);
});
