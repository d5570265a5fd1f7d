import { expect, it } from 'vitest';
import { completionAt } from '../../server/src/features/completion.ts';
import { applyEdits, editorEdit } from '../../server/src/text/edit.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

function complete(marked: string) {
  const { archive, document, offset, text } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  const found = completionAt(archive, document, offset);
  const [first] = found?.items ?? [];
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

it.each(['[$0', '$0', '[[a]] $0', '[[a|$0', '[[\n$0', 'x [y $0'])('%j offers nothing', marked => {
  expect(complete(marked)).toBeNull();
});
