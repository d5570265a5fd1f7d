import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarks } from '../../server/src/facts/marks.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { findMarks } from '../../server/src/syntax/marks.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const marksOf = (text: string) => readMarks(parseEntry(text, DEFAULT_SETTINGS)).map(({ kind, span }) => [kind, span]);

it('are those of the text, though they are looked for paragraph by paragraph', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '[',
    ']',
    '[1]',
    '[[lund]]',
    '\\',
    '{--',
    '--}',
    '{>>',
    '<<}',
    '[p. 3]',
    '\v',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('');
      expect(marksOf(text)).toEqual(findMarks(text).map(({ kind, span }) => [kind, span]));
    }),
    { seed: 1962, numRuns: 500 },
  );
});
