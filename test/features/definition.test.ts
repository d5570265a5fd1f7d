import { expect, it } from 'vitest';
import { definitionAt } from '../../server/src/features/definition.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

function definitions(marked: string) {
  const { archive, document, offset } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  return definitionAt(archive, document, offset)?.places.map(({ id }) => slice(OFFICIALS, id));
}

it.each<[marked: string, ids: string[] | undefined]>([
  ['Sandor Bre$0nno spoke.\n', ['sandor-brenno']],
  ['Halv$0ard spoke.\n', ['ivar-halvard', 'olga-halvard']],
  ['The har$0bour.\n', undefined],
])('%j is described at %j', (marked, ids) => {
  expect(definitions(marked)).toEqual(ids);
});
