import { expect, it } from 'vitest';
import { idsOf, mentionAt } from '../../server/src/features/mention-at.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

it.each<[marked: string, text: string | undefined, ids: string[]]>([
  ['$0Sandor Brenno spoke.\n', 'Sandor Brenno', ['sandor-brenno']],
  ['Sandor Brenno$0 spoke.\n', 'Sandor Brenno', ['sandor-brenno']],
  ['Halvar$0d spoke.\n', 'Halvard', ['ivar-halvard', 'olga-halvard']],
  ['Sandor Brenno $0spoke.\n', undefined, []],
])('%j', (marked, text, ids) => {
  const { archive, document, offset } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  const found = mentionAt(archive, document, offset);
  expect(found?.mention.text).toBe(text);
  expect(found ? idsOf(found.mention) : []).toEqual(ids);
});
