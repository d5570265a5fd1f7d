import { expect, it } from 'vitest';
import { definition } from '../../../server/src/lsp/handlers/definition.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('is the id of each official who may be meant', () => {
  const { now, params } = asking('Halv$0ard spoke.\n', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(definition, params, now)).toMatchObject([
    { uri: 'file:///a/officials.yaml', range: { start: { character: 8 } } },
    { uri: 'file:///a/officials.yaml', range: { start: { character: 8 } } },
  ]);
});

it('is nothing where nobody is named', () => {
  const { now, params } = asking('The har$0bour.\n', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(definition, params, now)).toBeNull();
});
