import { expect, it } from 'vitest';
import { startTally } from '../../../server/src/cli/officials/tally.ts';
import { plainNameOf } from '../../../server/src/names/plain-name.ts';
import { buildAuthority } from '../../../server/src/officials/authority.ts';
import type { UnlistedName } from '../../../server/src/features/unlisted-names.ts';

const AUTHORITY = buildAuthority([]);

function names(...texts: readonly string[]): readonly UnlistedName[] {
  return texts.flatMap(text => {
    const plain = plainNameOf(text);
    return plain ? [{ text, plain, span: [0, text.length] as const, sentence: () => `${text} came.` }] : [];
  });
}

it('a bare surname is that of the only one who has an initial', () => {
  const tally = startTally();
  tally.add(names('Mr. Tarn', 'N. Tarn', 'Lund', 'A. Lund', 'B. Lund'), AUTHORITY);
  expect(tally.read().suggestions.map(({ count, name }) => [count, name])).toEqual([
    [2, 'N. Tarn'],
    [1, 'A. Lund'],
    [1, 'B. Lund'],
    [1, 'Lund'],
  ]);
});

it('keeps no more than so many, and says so', () => {
  const tally = startTally(10);
  tally.add(names('Tarn', 'Tarn'), AUTHORITY);
  tally.add(names(...Array.from({ length: 20 }, (_, at) => `Mr. Lund${String.fromCharCode(97 + at)}`)), AUTHORITY);
  expect(tally.read()).toMatchObject({ isCut: true, suggestions: [{ name: 'Tarn', count: 2 }] });
});
