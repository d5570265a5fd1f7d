import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf } from '../../server/src/cli/line-changes.ts';
import { unifiedDiff } from '../../server/src/cli/unified-diff.ts';

const TEN = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n';

it.each<[what: string, before: string, after: string, hunks: string]>([
  ['nothing', TEN, TEN, ''],
  ['a line put in', 'a\nb\n', 'a\nx\nb\n', '@@ -1,2 +1,3 @@\n a\n+x\n b\n'],
  ['a line taken out', 'a\nx\nb\n', 'a\nb\n', '@@ -1,3 +1,2 @@\n a\n-x\n b\n'],
  ['an empty file', '', 'a\n', '@@ -0,0 +1,1 @@\n+a\n'],
  ['no line end', 'a', 'b', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n'],
  ['a CR stays', 'a\r\nb\r\n', 'a\r\nc\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
  [
    'near changes share a hunk',
    TEN,
    TEN.replace('b', 'B').replace('h', 'H'),
    '@@ -1,10 +1,10 @@\n a\n-b\n+B\n c\n d\n e\n f\n g\n-h\n+H\n i\n j\n',
  ],
  [
    'far ones do not',
    TEN,
    TEN.replace('a', 'A').replace('j', 'J'),
    '@@ -1,4 +1,4 @@\n-a\n+A\n b\n c\n d\n@@ -7,4 +7,4 @@\n g\n h\n i\n-j\n+J\n',
  ],
])('%s', (_what, before, after, hunks) => {
  expect(unifiedDiff('./x', before, after)).toBe(hunks && `--- a/x\n+++ b/x\n${hunks}`);
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 });

it('changes lead from one to the other', () => {
  fc.assert(
    fc.property(lines, lines, (old, young) => {
      const built: string[] = [...old];
      for (const { from, to, lines: put } of changesOf(old, young).toReversed()) built.splice(from, to - from, ...put);
      expect(built).toEqual(young);
    }),
  );
});

it('a text that is another from end to end costs no more than its length', () => {
  const old = Array.from({ length: 20_000 }, (_, at) => `old ${at}`);
  const young = Array.from({ length: 20_000 }, (_, at) => `young ${at}`);
  expect(changesOf(old, young)).toEqual([{ from: 0, to: 20_000, lines: young }]);
});
