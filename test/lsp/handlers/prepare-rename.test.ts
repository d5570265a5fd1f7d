import { expect, it } from 'vitest';
import { prepareRename } from '../../../server/src/lsp/handlers/prepare-rename.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('is the id alone, with the id to begin from', () => {
  const { now, params } = asking('Then [[ivar-$0halvard|he]] came.\n', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(prepareRename, params, now)).toEqual({
    range: { start: { line: 0, character: 7 }, end: { line: 0, character: 19 } },
    placeholder: 'ivar-halvard',
  });
});
