import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { PLAIN } from '../../server/src/features/markup.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

it('spans are those of the file, also in a later entry', () => {
  const marked = '# One\n\nText.\n\n# Two\n\n4 November 1962\n\nSandor Bre$0nno spoke.\n';
  const { archive, document, offset, text } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  const found = hoverAt(archive, document, offset, PLAIN);
  expect(found && slice(text, found.span)).toBe('Sandor Brenno');
});
