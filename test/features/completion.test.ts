import { expect, it } from 'vitest';
import { completionAt } from '../../server/src/features/completion.ts';
import { occurrencesIn } from '../../server/src/archive/occurrences.ts';
import { applyEdits, editorEdit } from '../../server/src/text/edit.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

function complete(marked: string) {
  const { archive, document, offset, text } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  const found = completionAt(archive, document, offset);
  const first = found?.items.find(({ id }) => id === 'sandor-brenno');
  return (
    found &&
    first && { ...first, after: applyEdits(text, [editorEdit(found.span, first.insert)]), all: found.items.length }
  );
}

it.each([
  ['4 November 1962\n\n[[$0', '4 November 1962\n\n[[sandor-brenno]]'],
  ['[[$0]] came', '[[sandor-brenno]] came'],
  ['[[san$0', '[[sandor-brenno]]'],
])('%j becomes %j', (marked, after) => {
  expect(complete(marked)).toMatchObject({ id: 'sandor-brenno', name: 'Brenno, Sandor', after, all: 3 });
});

it('tells the office of the day', () => {
  expect(complete('4 November 1962\n\n[[$0')?.about).toBe('Ambassador of Ardana');
  expect(complete('4 November 1956\n\n[[$0')?.about).toBe('Consul at Velm');
});

it.each<[marked: string, inserts: string[]]>([
  ['Comrade Br$0', ['Brenno']],
  ['Comrade Sa$0', ['Sandor Brenno', 'Sándor Brenno']],
  ['Minister Ha$0 spoke', ['Halvard', 'Halvard']],
  ['HAL$0', ['Halvard', 'Halvard']],
])('offers names at %j', (marked, inserts) => {
  const { archive, document, offset } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  expect(completionAt(archive, document, offset)?.items.map(({ insert }) => insert)).toEqual(inserts);
});

it('ranks who is named in this entry, in this folder, in office that day', () => {
  const { archive, document, offset } = atCursor('4 November 1962\n\nOlga Halvard came. [[$0', {
    '/a/officials.yaml': OFFICIALS,
    '/a/y.telegram': 'Ivar Halvard left.\n',
  });
  const beside = archive.open.get('/a/y.telegram');
  if (beside) for (const { entry } of beside.entries) occurrencesIn(archive, beside, entry);
  const ids = completionAt(archive, document, offset)?.items.map(({ id }) => id);
  expect(ids).toEqual(['olga-halvard', 'ivar-halvard', 'sandor-brenno']);
});

it('of very many only those that fit are offered, and it is said that there are more', () => {
  const many = Array.from({ length: 700 }, (_, at) => `  - id: a${at}\n    name: Lund${at}, A.\n`).join('');
  const files = { '/a/officials.yaml': `officials:\n${many}  - id: kowal\n    name: Kowal, P.\n` };
  const all = atCursor('[[$0', files);
  expect(completionAt(all.archive, all.document, all.offset)).toMatchObject({ cut: true, items: { length: 500 } });
  const few = atCursor('[[kow$0', files);
  expect(completionAt(few.archive, few.document, few.offset)?.items.map(({ id }) => id)).toEqual(['kowal']);
});

it.each(['[$0', '$0', 'brenno$0', 'B$0', 'Bre$0nno', 'The$0', '[[a]] $0', '[[a|$0', '[[\n$0', 'x [y $0'])(
  '%j offers nothing',
  marked => {
    expect(complete(marked)).toBeNull();
  },
);
