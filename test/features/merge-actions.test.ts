import { expect, it } from 'vitest';
import { mergeActionsAt } from '../../server/src/features/merge-actions.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

it.each([
  ['sandor-brenno', []],
  ['ivar-halvard', []],
  ['officials:', []],
])('%s is merged into %j', (words, titles) => {
  const archive = archiveOf({ '/a/officials.yaml': OFFICIALS });
  expect(mergeActionsAt(archive, '/a/officials.yaml', OFFICIALS.indexOf(words)).map(({ title }) => title)).toEqual(
    titles,
  );
});

it('is offered from either of the two', () => {
  const text = 'officials:\n  - id: a\n    name: Lund, Anders\n  - id: b\n    name: Lund, Mr. Anders\n';
  const archive = archiveOf({ '/a/officials.yaml': text });
  const titles = ['a', 'b'].map(
    id => mergeActionsAt(archive, '/a/officials.yaml', text.indexOf(`id: ${id}`))[0]?.title,
  );
  expect(titles).toEqual(['Merge a into b (Lund, Mr. Anders)', 'Merge b into a (Lund, Anders)']);
});
