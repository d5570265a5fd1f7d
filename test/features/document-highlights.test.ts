import { expect, it } from 'vitest';
import { highlightsAt } from '../../server/src/features/document-highlights.ts';
import { slice } from '../../server/src/text/span.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

it.each<[marked: string, names: string[]]>([
  ['Sandor Bre$0nno spoke. Halvard asked.\n\n# Two\n\nBrenno came.\n', ['Sandor Brenno', 'Brenno']],
  ['Halv$0ard spoke to Brenno. Halvard left.\n', ['Halvard', 'Halvard']],
  ['The har$0bour, the harbour.\n', []],
])('%j', (marked, names) => {
  const { archive, document, offset, text } = atCursor(marked, { '/a/officials.yaml': OFFICIALS });
  expect(highlightsAt(archive, document, offset).map(({ span }) => slice(text, span))).toEqual(names);
});

it('says where he writes and where he is read of', () => {
  const { archive, document, offset } = atCursor(
    'Talks between Sandor Bre$0nno and me.\n\nHe agreed to everything.\n\nBRENNO\n',
    {
      '/a/officials.yaml': OFFICIALS,
    },
  );
  expect(highlightsAt(archive, document, offset).map(({ role }) => role)).toEqual(['participant', 'signer']);
});
