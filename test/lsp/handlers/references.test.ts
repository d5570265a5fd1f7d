import { expect, it } from 'vitest';
import { references } from '../../../server/src/lsp/handlers/references.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

const FILES = { 'file:///a/officials.yaml': OFFICIALS, 'file:///a/y.telegram': 'Brenno came.\n' };

it('are found from a name in a telegram', () => {
  const { now, params } = asking('Sandor Bre$0nno spoke.\n', FILES);
  const found = answerOf(references, { ...params, context: { includeDeclaration: false } }, now);
  expect(found?.map(({ uri }) => uri)).toEqual(['file:///a/y.telegram', 'file:///a/x.telegram']);
});

it('are found from the entry in the authority', () => {
  const { now } = asking('Sandor Brenno spoke.$0\n', FILES);
  const params = {
    textDocument: { uri: 'file:///a/officials.yaml' },
    position: { line: 2, character: 12 },
    context: { includeDeclaration: true },
  };
  const found = answerOf(references, params, { ...now, document: null });
  expect(found?.map(({ uri }) => uri)).toEqual([
    'file:///a/officials.yaml',
    'file:///a/y.telegram',
    'file:///a/x.telegram',
  ]);
});
