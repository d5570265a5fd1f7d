import { expect, it } from 'vitest';
import { foldsOf } from '../../server/src/features/folds.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf } from '../support/memory-archive.ts';

it('entries and sections fold', () => {
  const text = '# A\n\n## B\n\nText.\n\n# C\n\n## D\n\nText.\n';
  const document = archiveOf({ '/a/x.telegram': text }).open.get('/a/x.telegram');
  const folds = document ? foldsOf(document) : [];
  expect(folds.map(({ span }) => slice(text, span))).toEqual([
    '# A\n\n## B\n\nText.',
    '## B\n\nText.',
    '# C\n\n## D\n\nText.',
    '## D\n\nText.',
  ]);
});
