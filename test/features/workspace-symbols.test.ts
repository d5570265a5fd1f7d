import { expect, it } from 'vitest';
import { withClosed } from '../../server/src/archive/archive.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

function symbols(query: string) {
  const archive = withClosed(
    archiveOf({
      '/a/officials.yaml': OFFICIALS,
      '/a/x.telegram': '# Talk in Velmark\n\nText.\n\n# Harbours\n\nText.\n',
    }),
    [['/a/deep/z.telegram', '# Talks of Müllheim\n']],
  );
  const steps = workspaceSymbols(archive, query);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.map(({ kind, name, file, container }) => [kind, name, file, container]);
  }
}

it.each<[query: string, found: string[][]]>([
  [
    'talk',
    [
      ['entry', 'Talk in Velmark', '/a/x.telegram', '/a'],
      ['entry', 'Talks of Müllheim', '/a/deep/z.telegram', '/a/deep'],
    ],
  ],
  ['VELMARK TALK', [['entry', 'Talk in Velmark', '/a/x.telegram', '/a']]],
  ['mullheim', [['entry', 'Talks of Müllheim', '/a/deep/z.telegram', '/a/deep']]],
  ['sandor', [['official', 'Brenno, Sandor', '/a/officials.yaml', 'sandor-brenno']]],
  ['nobody', []],
])('%s', (query, found) => {
  expect(symbols(query)).toEqual(found);
});

it('everything answers to an empty query', () => {
  expect(symbols('')?.length).toBe(6);
});
