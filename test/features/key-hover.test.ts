import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { PLAIN } from '../../server/src/features/markup.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor } from '../support/memory-archive.ts';

function hover(marked: string): string | null {
  const { archive, document, offset, text } = atCursor(marked);
  const found = hoverAt(archive, document, offset, PLAIN);
  return found && `${slice(text, found.span)}: ${found.content.replace(/\s+/g, ' ')}`;
}

const REST = '\n7 March 1956\n\nIt has been paid in full.\n\nORLOV\n';

it.each([
  [`[Ty$0pe: letter]${REST}`, 'Type: Type The editor’s own: it goes before whatever is inferred from the text.'],
  [
    `[Shelf$0mark: A 5]${REST}`,
    'Shelfmark: Shelfmark A key of your own. The format does not know it: it is kept in the record, as it stands.',
  ],
])('%j', (marked, content) => {
  expect(hover(marked)).toBe(content);
});

it.each([`[Shelfmark: A$0 5]${REST}`, `The box [Shelf$0mark: A 5] is here.${REST}`, `Subj$0ect: dues${REST}`])(
  '%j says nothing',
  marked => {
    expect(hover(marked)).toBeNull();
  },
);
