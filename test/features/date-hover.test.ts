import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { PLAIN } from '../../server/src/features/markup.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor } from '../support/memory-archive.ts';

const BODY = '\n\nThe Minister of Velmark spoke with me on 3 October 1962 about the harbour.\n\n';

function hover(marked: string) {
  const { archive, document, offset, text } = atCursor(marked);
  const found = hoverAt(archive, document, offset, PLAIN);
  return found && [slice(text, found.span), ...found.content.split('\n\n')];
}

it.each<[marked: string, on: string, day: string]>([
  [` 4 Novem$0ber 1962${BODY}BRENNO\n`, '4 November 1962', '4 November 1962 · Sunday · EDTF 1962-11-04'],
  [`4 November 1962${BODY}4.$0XI.62 BRENNO\n`, '4.XI.62', '4 November 1962 · Sunday · EDTF 1962-11-04'],
  [
    `4 November 1962${BODY.replace('3 Oct', '3 O$0ct')}BRENNO\n`,
    '3 October 1962',
    '3 October 1962 · Wednesday · EDTF 1962-10-03',
  ],
])('%j', (marked, on, day) => {
  expect(hover(marked)?.slice(0, 2)).toEqual([on, day]);
});

it('tells the date of the document from the others', () => {
  expect(hover(`4 Novem$0ber 1962${BODY}BRENNO\n`)?.[2]).toBe('The date of this document, from its head.');
  expect(hover(`4 November 1962${BODY.replace('3 Oct', '3 O$0ct')}BRENNO\n`)?.[2]).toBe('A date that the text names.');
});

it.each(['The harb$0our.\n', '$0'])('%j is no date', marked => {
  expect(hover(marked)).toBeNull();
});
